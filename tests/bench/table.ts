import type { Figure, Figures } from './measure.ts';

/** The budgets of section 8 of the design, in the unit of the figure. */
export const BUDGETS: Readonly<Record<string, number>> = {
  assess: 0.2,
  'scoring-model': 400,
  'compile-5000': 2000,
  transition: 60,
  'first-load': 125,
};

const HEAD = ['name', 'value', 'unit', 'budget', ''];

/** The figures in lines and columns, those that have a budget beside it. */
export function table(figures: Figures): string {
  const lines = [HEAD, ...Object.entries(figures).map(([name, figure]) => line(name, figure))];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const isNumber = (column: number) => column === 1 || column === 3;
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell[isNumber(column) ? 'padStart' : 'padEnd'](widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function line(name: string, { value, unit }: Figure): string[] {
  const budget = BUDGETS[name];
  if (budget === undefined) return [name, String(value), unit, '', ''];
  return [name, String(value), unit, String(budget), value <= budget ? 'within' : 'over'];
}
