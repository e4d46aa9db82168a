/** The five articles, without their texts: where each was published, when, and under what title. */

import type { ImportLine } from './line.js'
import { document } from './shorthand.js'

export const documents: readonly ImportLine[] = [
  // Relays a Russian agency; carries no date, but speaks of 18 December and of data withdrawn in November 2025.
  document('d0', {
    sourceId: '@agg',
    title:
      'Ukrainian Security Forces Report Crisis as 11,000 Convicts Desert After Conditional Early Release Program, ‘This Initiative Was Meant to Strengthen Troops, But Now We’re Facing a Major Challenge’ – Source',
    publishedAt: '2025-12?',
    language: 'en',
  }),
  document('d1', {
    sourceId: '@wsws',
    url: 'https://wsws.org/en/articles/2024/11/15/voyh-n15.html',
    title: 'Ukraine: A wave of desertions turns into an avalanche amid the US elections',
    byline: 'Ukrainian Journalists',
    publishedAt: '2024-11-15',
    language: 'en',
  }),
  document('d2', {
    sourceId: '@zhou',
    url: 'https://reymonta.com/2026/01/24/ukraines-desertion-challenge-the-human-toll-of-mobilization',
    title: 'Ukraine’s desertion challenge: the human toll of mobilization',
    byline: 'Jeff Zhou',
    publishedAt: '2026-01-24',
    language: 'en',
  }),
  document('d3', {
    sourceId: '@ki',
    title: "Inside Ukraine's AWOL and desertion crisis",
    byline: 'Asami Terajima',
    publishedAt: '2026-01-16',
    language: 'en',
  }),
  document('d4', {
    sourceId: '@ki',
    url: 'https://kyivindependent.com/over-2-750-ukrainian-prisoners-released-to-join-army-wp-reports/',
    title: 'Over 2,750 Ukrainian convicts released to join army, WP reports',
    byline: 'Dmytro Basmat and The Kyiv Independent news desk',
    publishedAt: '2024-06-17',
    language: 'en',
  }),
]
