import type { DuckDBResult } from '@duckdb/node-api';

/** The columns of a result of INTEGER columns without missing values, read portion by portion. */
export async function integerColumns(result: DuckDBResult): Promise<Int32Array[]> {
  let columns = Array.from({ length: result.columnCount }, () => new Int32Array(2048));
  let rows = 0;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return columns.map((column) => column.subarray(0, rows));
    const { rowCount } = chunk;
    if (columns.some(({ length }) => length < rows + rowCount)) columns = columns.map(doubled);
    columns.forEach((column, index) => {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < rowCount; row += 1) column[rows + row] = Number(vector.getItem(row));
    });
    rows += rowCount;
  }
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
