// The risk-coverage curves as a picture: one SVG without script or outside parts, in light and dark, told apart by
// colour and by dashes, with the line that the judges work with marked.
import { type CurvePoint, pointAt } from './risk-coverage.js';

/** One curve of the picture. */
export interface Curve {
  readonly name: string;
  readonly points: readonly CurvePoint[];
}

const SIZE = { width: 720, height: 440 } as const;
const PLOT = { left: 76, right: 24, top: 76, bottom: 64 } as const;
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
/** Risk above this is of no interest: nobody would use such a line. Chosen. */
const MAX_RISK = 0.6;
const WORKING_LINE = 0.5;

const x = (coverage: number) => round(PLOT.left + coverage * (SIZE.width - PLOT.left - PLOT.right));
const y = (risk: number) =>
  round(SIZE.height - PLOT.bottom - (risk / MAX_RISK) * (SIZE.height - PLOT.top - PLOT.bottom));
const round = (value: number) => Math.round(value * 10) / 10;
const percent = (share: number) => `${Math.round(share * 100)} %`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * Draws at most two curves over coverage (0 to 100 %) and risk (0 to 60 %, cut above).
 *
 * @param source  What it was measured on, in a few words.
 */
export function drawRiskCoverage(curves: readonly Curve[], source: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(`Risk and coverage of the judges, ${source}`)}</title>`,
    STYLE,
    `<rect class="ground" width="${SIZE.width}" height="${SIZE.height}"/>`,
    `<text class="head" x="${PLOT.left}" y="28">Wrong answers against answers given</text>`,
    `<text class="note" x="${PLOT.left}" y="48">${escaped(source)}; a dot marks the line in use, probability one half</text>`,
    ...axes(),
    ...curves.flatMap(drawCurve),
    '</svg>',
    '',
  ].join('\n');
}

function axes(): string[] {
  const middle = round((PLOT.top + SIZE.height - PLOT.bottom) / 2);
  return [
    ...SHARES.flatMap((share) => [
      `<line class="grid" x1="${x(share)}" y1="${y(0)}" x2="${x(share)}" y2="${y(MAX_RISK)}"/>`,
      `<text class="tick" x="${x(share)}" y="${y(0) + 20}" text-anchor="middle">${percent(share)}</text>`,
    ]),
    ...[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6].flatMap((risk) => [
      `<line class="grid" x1="${x(0)}" y1="${y(risk)}" x2="${x(1)}" y2="${y(risk)}"/>`,
      `<text class="tick" x="${x(0) - 10}" y="${y(risk) + 4}" text-anchor="end">${percent(risk)}</text>`,
    ]),
    `<text class="axis" x="${x(0.5)}" y="${SIZE.height - 18}" text-anchor="middle">Coverage: right documents listed, or fact questions answered</text>`,
    `<text class="axis" transform="translate(20 ${middle}) rotate(-90)" text-anchor="middle">Risk: wrong among those</text>`,
  ];
}

function drawCurve({ name, points }: Curve, index: number): string[] {
  const inside = points.filter(({ risk }) => risk <= MAX_RISK);
  const path = inside.map(({ coverage, risk }) => `${x(coverage)},${y(risk)}`).join(' ');
  const keyY = PLOT.top + 22 + index * 22;
  const used = pointAt(points, WORKING_LINE);
  return [
    `<polyline class="curve c${index}" points="${path}"/>`,
    ...(used && used.risk <= MAX_RISK
      ? [`<circle class="dot c${index}" cx="${x(used.coverage)}" cy="${y(used.risk)}" r="6"/>`]
      : []),
    `<line class="curve c${index}" x1="${x(0.03)}" y1="${keyY}" x2="${x(0.1)}" y2="${keyY}"/>`,
    `<text class="key" x="${x(0.12)}" y="${keyY + 4}">${escaped(name)}${used ? `: ${percent(used.coverage)} covered, ${percent(used.risk)} wrong` : ''}</text>`,
  ];
}

const STYLE = `<style>
  text { font-family: system-ui, sans-serif; fill: #1f2933; font-size: 13px; }
  .ground { fill: #ffffff; }
  .head { font-size: 17px; font-weight: 600; }
  .note, .tick { fill: #52606d; }
  .axis { font-weight: 600; }
  .grid { stroke: #d9e0e6; }
  .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
  .c0 { stroke: #0b5cad; }
  .c1 { stroke: #b3490b; stroke-dasharray: 7 4; }
  .dot { fill: #ffffff; stroke-width: 3; stroke-dasharray: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e8edf2; }
    .ground { fill: #15202b; }
    .note, .tick { fill: #a9b7c4; }
    .grid { stroke: #33424f; }
    .c0 { stroke: #6cb2f5; }
    .c1 { stroke: #ffa566; }
    .dot { fill: #15202b; }
  }
</style>`;
