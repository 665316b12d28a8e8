import { Resvg } from '@resvg/resvg-js';

/** Draws an SVG as a PNG of the given width in pixels, on white. */
export function svgToPng(svg: string, width: number): Uint8Array {
  const picture = new Resvg(svg, { background: 'white', fitTo: { mode: 'width', value: width } });
  return picture.render().asPng();
}
