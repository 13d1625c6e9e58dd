import { expect, test } from 'vitest';
import { type DraftSettings, usualSettings } from '../../../drafting/settings/settings.ts';
import { settingsSchema } from '../../../drafting/settings/settings-schema.ts';
import { fieldsOfSettings, settingsOfFields } from './settings-of-fields.ts';

const agreed: DraftSettings = {
  levels: { programme: 'Pijler' },
  asked: [{ question: 'achieve', heading: 'Waar gaan we voor?' }],
  words: { achieve: 200, situation: 300 },
  lights: [{ name: 'Op koers', meaning: 'Het doel wordt gehaald.' }],
  calendar: [{ what: 'Teksten klaar', day: '2027-03-01' }],
};
const read = (fields: Readonly<Record<string, string>>) => settingsOfFields({ one: (name) => fields[name] ?? '' });

test('what is sent as it was drawn changes nothing', () => {
  for (const settings of [agreed, usualSettings('budget'), usualSettings('annual-report')])
    expect(read(fieldsOfSettings(settings))).toEqual(settings);
});

test('days are read as people write them and stand in their order; empty rows are none', () => {
  const fields = { 'wat-3': 'Later', 'dag-3': '1-4-2027', 'wat-7': 'Eerst', 'dag-7': '2027-01-15', 'licht-5': ' ' };
  expect(read(fields)).toMatchObject({
    lights: [],
    calendar: [
      { what: 'Eerst', day: '2027-01-15' },
      { what: 'Later', day: '2027-04-01' },
    ],
  });
});

test('what is no number, no day or stands twice is refused', () => {
  for (const wrong of [
    { 'woorden-achieve': 'veel' },
    { 'woorden-achieve': '5' },
    { 'wat-0': 'Klaar', 'dag-0': 'ooit' },
    { 'wat-0': 'Klaar' },
    { 'licht-0': 'Groen', 'licht-1': 'Groen' },
    { 'betekenis-0': 'Zonder naam' },
    { 'niveau-programme': 'x'.repeat(61) },
  ])
    expect(settingsSchema.safeParse(read(wrong)).success, JSON.stringify(wrong)).toBe(false);
  expect(settingsSchema.safeParse(read({ 'niveau-__proto__': 'x', 'kop-x': 'y' })).success).toBe(true);
});
