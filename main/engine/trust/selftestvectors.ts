/** A public key with a good signature over the ASCII bytes of `message`. */
export interface SignatureVector {
  /** SubjectPublicKeyInfo in DER, hexadecimal. */
  readonly keyInfo: string;
  readonly message: string;
  /** In its accepted encoding, hexadecimal. */
  readonly signature: string;
}

/** Known answers of the signature algorithms; of two values of s, the lower stands here. */
export const signatureVectors = {
  /** RFC 6979, A.2.5, SHA-256 of "sample", with s replaced by n−s. */
  'ECDSA-P-256': {
    keyInfo:
      '3059301306072a8648ce3d020106082a8648ce3d03010703420004' +
      '60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6' +
      '7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
    message: 'sample',
    signature:
      '3045022100efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716' +
      '02200834e36ad29a83bf2bc9385e491d6099c8fdf9d1ed67aa7ea5f51f93782857a9',
  },
  /** RFC 6979, A.2.6, SHA-384 of "sample", with s replaced by n−s. */
  'ECDSA-P-384': {
    keyInfo:
      '3076301006072a8648ce3d020106052b8104002203620004' +
      'ec3a4e415b4e19a4568618029f427fa5da9a8bc4ae92e02e06aae5286b300c64def8f0ea9055866064a254515480bc13' +
      '8015d9b72d7d57244ea8ef9ac0c621896708a59367f9dfb9f54ca84b3f1c9db1288b231c3ae0d4fe7344fd2533264720',
    message: 'sample',
    signature:
      '306502310094edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46' +
      '02306610b514ea0e87315e01bf24d9fcec70ecf18bf5e69dbad9a727ea302393848fb4f04c6cd0423fdc7169525094629eab',
  },
  /** Made by OpenSSL 3.0: a key of 2048 bits, PKCS#1 v1.5, SHA-256. */
  RSA: {
    keyInfo:
      '30820122300d06092a864886f70d01010105000382010f003082010a028201010095fec93332a5ccb30ae06d384f5071' +
      '91da2a85fd524dacd5f60fc72fd22ee49065a281f0e0f8d344607615d15659f1dd2c7071490c4cce33316277bd0906da' +
      '2a5cf7ada58b3275a1950c6e17048ad571862243324ca912967a8127472870977729223260dbf5626d5df143a7c3c708' +
      'a8e911ff9d212d64856d740869095f1753daa035a5f57ad58e574ec396adaf21d80788eb1c4d0fa3744c2b1a40d5e77a' +
      'fd34509f6b9333603482546265e9139e4db7b1889aa29ecc4f11a6bb257335813ad3a8c22af3b0724ad77b2d6c3e983a' +
      '994caa5911c2b7731cc960e3acd3ecbf4f6b80f3e5648708c1415f74d567f31b50adc10349854b57b3d012643154ca39' +
      '410203010001',
    message: 'sample',
    signature:
      '6d929b4a5e536b0c87f755271d29d05011cb8727b7bbb0ea14a07f43d350e9b6a97316c974ac6ac70869f8b29022ae15' +
      '771d0c11c1566e700390288d243c089718ce6b465a4c918966b15a5f55e9364534eb14adb0793d15e117a7ab56790687' +
      '0918eeedb29c981b5c9e44447dfbda06f7576ab5c903e96587d90881c6bc76938415161eecd632644ebd08aca681e96a' +
      '793dea9ce0ea009c068167101fb945646b5af96f1dcceb1f9cb92ef82a93b882170c6611a752a837552473d5a33b5fef' +
      'b90ecf9b9a7a1d59e4122766192a8fb2eea19423351875176fefd0c3d40bf5ca59d7078a44cefcbd9ae3ebfdf46063cd' +
      '0b31b5d26ef9c28ef2cabcbf7168eafb',
  },
  /** GB/T 32918.2, key of its annex A on the curve of GB/T 32918.5, id 1234567812345678. */
  SM2: {
    keyInfo:
      '3059301306072a8648ce3d020106082a811ccf5501822d03420004' +
      '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
      'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
    message: 'message digest',
    signature:
      '3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
      '022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
  },
} as const satisfies Readonly<Record<string, SignatureVector>>;
