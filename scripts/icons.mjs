// Draws resources/*.svg into the formats that desktops want: npx node scripts/icons.mjs
// Run it after changing a drawing; the results are committed, so that building needs no browser.
import './guard.mjs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './ensure-browser.mjs';

const resources = join(import.meta.dirname, '..', 'resources');

/** Sizes of the images inside `icon.ico`, pixels. */
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** Apple's four-letter types of PNG images by their size in pixels (256 and 512 also serve Retina). */
const ICNS_TYPES = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
];

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  chromiumSandbox: false,
});
const page = await browser.newPage();
const icon = await readFile(join(resources, 'icon.svg'), 'utf8');
const tray = await readFile(join(resources, 'tray.svg'), 'utf8');

await writeFile(join(resources, 'icon.png'), await draw(icon, 512));
await writeFile(join(resources, 'icon.ico'), ico(await drawAll(icon, ICO_SIZES)));
await writeFile(
  join(resources, 'icon.icns'),
  icns(
    await drawAll(
      icon,
      ICNS_TYPES.map(([, size]) => size),
    ),
  ),
);
// macOS recolours a black "template" image by itself; the others get one that shows on dark and light bars.
await writeFile(join(resources, 'trayTemplate.png'), await draw(tray, 16));
await writeFile(join(resources, 'trayTemplate@2x.png'), await draw(tray, 32));
await writeFile(join(resources, 'tray.png'), await draw(icon, 32));
await browser.close();

/** The drawing as PNG, `size` pixels square, with a transparent ground. */
async function draw(svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true });
}

async function drawAll(svg, sizes) {
  const images = [];
  for (const size of sizes) images.push({ size, png: await draw(svg, size) });
  return images;
}

/** ICO: a header, one 16-byte entry per image, then the images; a width of 256 is written as 0. */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of images.entries()) {
    const entry = 6 + 16 * index;
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

/** ICNS: `icns` and the whole length, then per image its type, its length with these 8 bytes, and the PNG. */
function icns(images) {
  const parts = images.map(({ png }, index) => Buffer.concat([chunk(ICNS_TYPES[index][0], png.length), png]));
  const body = Buffer.concat(parts);
  return Buffer.concat([chunk('icns', body.length), body]);
}

function chunk(type, length) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}
