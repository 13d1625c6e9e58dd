/** One figure of a family: what stands behind the name, its labels, and its value. */
export type Sample = {
  readonly suffix?: '_total' | '_bucket' | '_count' | '_sum';
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
};

/** What is measured, under a name that ends with its unit where it has one. */
export type Family = {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly unit?: 'seconds' | 'bytes';
  readonly help: string;
  readonly samples: readonly Sample[];
};

export const openMetricsType = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** A gauge of one figure. */
export function gauge(name: string, help: string, value: number, unit?: Family['unit']): Family {
  return { name, type: 'gauge', help, ...(unit && { unit }), samples: [{ value }] };
}

/** What was measured as text (OpenMetrics 1.0, prometheus.io/docs/specs/om/open_metrics_spec). */
export function printOpenMetrics(families: readonly Family[]): string {
  return `${families.flatMap(printFamily).join('\n')}\n# EOF\n`;
}

function printFamily({ name, type, unit, help, samples }: Family): string[] {
  return [
    `# TYPE ${name} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${escapeText(help)}`,
    ...samples.map(
      (sample) => `${name}${sample.suffix ?? ''}${printLabels(sample.labels ?? {})} ${printNumber(sample.value)}`,
    ),
  ];
}

function printLabels(labels: Readonly<Record<string, string>>): string {
  const printed = Object.entries(labels).map(([name, value]) => `${name}="${escapeText(value)}"`);
  return printed.length === 0 ? '' : `{${printed.join(',')}}`;
}

function printNumber(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  return String(value);
}

function escapeText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
