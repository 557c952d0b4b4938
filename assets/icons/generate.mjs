// Draws icon.svg in every size that installers need: `node assets/icons/generate.mjs`, after a change of the drawing.
// Makes linux/<size>x<size>.png (freedesktop's sizes) and icon.ico (Windows). The browser is Debian's Chromium, or the
// one that CHROMIUM names.
import { Buffer } from 'node:buffer';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const here = import.meta.dirname;
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

/** Draws an SVG in the page; gives it as a PNG's data URL and as rows of red, green, blue and alpha. */
async function drawInPage({ svg, size }) {
  const { document, Image } = globalThis;
  const picture = new Image(size, size);
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0, size, size);
  return { url: canvas.toDataURL('image/png'), pixels: Array.from(context.getImageData(0, 0, size, size).data) };
}

/** A picture as Windows icons hold it below 256 pixels: a bitmap from the bottom up, blue first, and an empty mask. */
function bitmapOf({ size, pixels }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(header.length, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(2 * size, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const colours = Buffer.alloc(4 * size * size);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [red, green, blue, alpha] = pixels.slice(4 * (y * size + x), 4 * (y * size + x) + 4);
      colours.set([blue, green, red, alpha], 4 * ((size - 1 - y) * size + x));
    }
  }
  // One bit a pixel, each row filled up to 4 bytes.
  const mask = Buffer.alloc(4 * Math.ceil(size / 32) * size);
  return Buffer.concat([header, colours, mask]);
}

/** A Windows icon: a header of 6 bytes, an entry of 16 bytes for each picture, then the pictures. */
function composeIco(pictures) {
  const images = pictures.map((picture) => (picture.size < 256 ? bitmapOf(picture) : picture.png));
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // The format writes 256 as 0.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(images[index].length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += images[index].length;
  }
  return Buffer.concat([header, ...images]);
}

const svg = await readFile(join(here, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage();
  const pictures = [];
  for (const size of linuxSizes) {
    const { url, pixels } = await page.evaluate(drawInPage, { svg, size });
    pictures.push({ size, pixels, png: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') });
  }
  await mkdir(join(here, 'linux'), { recursive: true });
  for (const { size, png } of pictures) await writeFile(join(here, 'linux', `${size}x${size}.png`), png);
  await writeFile(join(here, 'icon.ico'), composeIco(pictures.filter(({ size }) => windowsSizes.includes(size))));
} finally {
  await browser.close();
}
