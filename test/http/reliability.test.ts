/** The reliability of a source: what its record tells, and what it cannot. */
import { test } from 'tap'
import { z } from 'zod'
import { vote } from '../../src/core/reliability/methods/vote.js'
import { Reliability } from '../../src/http/shapes/reliability.js'
import { aStatement, asserted, type Bench, figure, nobody, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'
import { stockUp } from './stock.js'

const reliability = async (bench: Bench, id: string, query = ''): Promise<z.infer<typeof Reliability>> =>
  read(Reliability, await bench.get(`/v1/sources/${id}/reliability${query}`))

const towns = ['Aro', 'Bel', 'Cor', 'Dun', 'Eld', 'Fen']

/** Outlets that each say how many cases there were in each town, at first hand; a missing figure is not told. */
const tell = async (bench: Bench, figures: Readonly<Record<string, readonly (number | null)[]>>): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const [name, told] of Object.entries(figures)) {
    const id = await bench.source(name)
    const document = await bench.document(id, { title: `${name} counts` })
    ids.set(name, id)
    for (const [at, value] of told.entries()) {
      if (value === null) continue
      const statement = figure(value, { place: towns[at] })
      await bench.claim(`${name}: ${value} cases in ${towns[at]}`, { statement, assertions: [asserted(document)] })
    }
  }
  return ids
}

const three = { Alpha: [11, 22, 33, 44, 55, 66], Beta: [11, 22, 33, 44, 55, 66], Gamma: [11, 22, 33, 44, 55, 66] }
const wrong = { Delta: [91, 92, 93, 94, 55, null] }

test('a record of agreement and of conflict', async (t) => {
  const bench = await openBench(t)
  const ids = await tell(bench, { ...three, ...wrong })
  const [good, bad] = [await reliability(bench, ids.get('Alpha') ?? ''), await reliability(bench, ids.get('Delta') ?? '')]
  t.match(good, { method: 'hearsay-1', evidence: { corroborated: 6, contradicted: 0, unresolved: 0 } })
  t.match(bad, { evidence: { corroborated: 1, contradicted: 4, unresolved: 0 } })
  if (!good.estimate || !bad.estimate) return t.fail('both have a record')
  t.ok(good.estimate.low > bad.estimate.mean, 'who is borne out is more reliable')
  for (const { estimate, contributions, diagnostics, evidence } of [good, bad]) {
    if (!estimate) continue
    t.ok(estimate.low < estimate.mean && estimate.mean < estimate.high && estimate.level === 0.95)
    const shift = contributions.reduce((sum, { effect }) => sum + effect, 0)
    t.ok(Math.abs(shift - (estimate.mean - (diagnostics.prior ?? 0))) < 1e-9, 'contributions add up to the shift from the prior')
    t.ok(evidence.effective > 0 && evidence.effective <= 6)
  }
  t.ok(bad.contributions.filter(({ effect }) => effect < 0).length >= 4, 'claims that are contradicted count against it')
  t.match(good.diagnostics, { island: false, sources: 4, questions: 6, truncated: false })
})

test('no record', async (t) => {
  const bench = await openBench(t)
  const paper = await bench.source('Paper')
  const empty = await reliability(bench, paper)
  t.match(empty, { estimate: null, evidence: { effective: 0, corroborated: 0, contradicted: 0, unresolved: 0 } })
  t.match(empty.says, /^No record/u)
  t.strictSame([empty.contributions, empty.dependence, empty.topics], [[], [], []])

  await bench.claim('alone', { assertions: [asserted(await bench.document(paper))] })
  const alone = await reliability(bench, paper)
  t.match(alone, { estimate: null, evidence: { unresolved: 1 }, contributions: [] }, 'nobody else speaks of it')
  t.match(alone.says, /independent/u)

  const daily = await bench.source('Daily', { parentId: paper })
  await bench.claim('of one house', { assertions: [asserted(await bench.document(daily))] })
  t.equal((await reliability(bench, paper)).estimate, null, 'one house does not bear itself out')

  const weekly = await bench.source('Weekly')
  const relayed = asserted(await bench.document(weekly), { end: 'named', chain: [{ sourceId: paper, relation: 'cites' }] })
  await bench.claim('relayed', { statement: aStatement(), assertions: [relayed] })
  t.equal((await reliability(bench, paper)).estimate, null, 'who repeats it is no second origin')
  const inferred = asserted(await bench.document(await bench.source('Blog')), { end: 'unknown' })
  await bench.claim('heard', { statement: aStatement(), assertions: [inferred] })
  t.equal((await reliability(bench, paper)).estimate, null, 'nor is who does not say whence he has it')
})

const Listed = z.looseObject({ items: z.array(z.looseObject({ name: z.string() })), nextCursor: z.string().nullable() })

test('a publisher that relays', async (t) => {
  const bench = await openBench(t)
  const office = await bench.source('Office', { kind: 'official_body' })
  const [faithful, careless] = [await bench.source('Faithful'), await bench.source('Careless')]
  const own = await bench.document(office, { title: 'Count' })
  const chain = [{ sourceId: office, relation: 'cites' }]
  const byFaithful = asserted(await bench.document(faithful), { end: 'named', chain })
  const byCareless = asserted(await bench.document(careless), {
    end: 'named',
    chain,
    asReported: { quantity: { value: 21_602, unit: 'soldier' } },
  })
  await bench.claim('21,602 cases', { assertions: [asserted(own), byFaithful, byCareless] })
  const [one, other] = [await reliability(bench, faithful), await reliability(bench, careless)]
  t.match(one.evidence, { corroborated: 1, contradicted: 0 })
  t.match(other.evidence, { corroborated: 0, contradicted: 1 }, 'what drifts from the document that it relays counts against it')
  t.match(one.contributions[0]?.says, /relays/u)
  t.match(one.says, /passes on .* faithfully/u)
  t.match(one.says, /right is another question/u)
  t.notMatch(one.says, /of its claims to be right/u)
  const ranking = async (): Promise<string[]> => read(Listed, await bench.get('/v1/sources?sort=reliability')).items.map(({ name }) => name)
  t.strictSame(await ranking(), ['Faithful', 'Careless', 'Office'], 'who only relays is ranked by how faithfully; the office is not')
  await tell(bench, { Alpha: [11, 22], Beta: [11, 22], Gamma: [91, 92] })
  t.strictSame(await ranking(), ['Alpha', 'Beta', 'Gamma', 'Faithful', 'Careless', 'Office'], 'who has a word of its own comes first')
  t.equal((await reliability(bench, office)).estimate, null, 'whom they relay has no record by that')
})

test('a person’s word on a claim', async (t) => {
  const bench = await openBench(t)
  const ids = await tell(bench, { Alpha: [11], Beta: [99] })
  const alpha = ids.get('Alpha') ?? ''
  const before = await reliability(bench, alpha)
  const claims = JSON.parse((await bench.get('/v1/claims')).body).items
  const claim = String(claims.find(({ text }: { readonly text: string }) => text.startsWith('Alpha')).id)
  await bench.judgement(claim, null, { value: 'does_not_hold' })
  const after = await reliability(bench, alpha)
  t.ok((after.estimate?.mean ?? 1) < (before.estimate?.mean ?? 0), 'what does not hold counts against who said it')
})

test('topics', async (t) => {
  const bench = await openBench(t)
  await bench.concept('army', { kind: 'topic' })
  await bench.concept('cases', { label: 'AWOL and desertion cases', broader: ['army'] })
  const ids = await tell(bench, three)
  const alpha = ids.get('Alpha') ?? ''
  const whole = await reliability(bench, alpha)
  t.match(whole.topics, [{ topic: 'army', evidence: { corroborated: 6 } }])
  t.strictSame((await reliability(bench, alpha, '?topic=army')).evidence, whole.evidence)
  await bench.concept('sport', { kind: 'topic' })
  t.match(await reliability(bench, alpha, '?topic=sport'), { estimate: null, contributions: [] })
  isProblem(t, await bench.get(`/v1/sources/${alpha}/reliability?topic=cookery`), 'topic', { status: 422, code: 'invalid' })
})

test('methods by name', async (t) => {
  const bench = await openBench(t)
  const alpha = (await tell(bench, three)).get('Alpha') ?? ''
  t.equal((await reliability(bench, alpha, `?method=${vote.name}`)).method, vote.name)
  isProblem(t, await bench.get(`/v1/sources/${alpha}/reliability?method=oracle`), 'method', { status: 422, code: 'invalid' })
  isProblem(t, await bench.get(`/v1/sources/${nobody('src')}/reliability`), 'nobody', { status: 404, code: 'not-found' })
  isProblem(t, await bench.get(`/v1/sources/${alpha}/reliability?colour=red`), 'colour', { status: 422, code: 'invalid' })
})

test('an island', async (t) => {
  const bench = await openBench(t)
  const ids = await tell(bench, { ...three, Epsilon: [null, null, null, null, null, null], Zeta: [] })
  for (const name of ['Epsilon', 'Zeta']) {
    const document = await bench.document(ids.get(name) ?? '', { title: 'far away' })
    await bench.claim(`${name} far away`, { statement: figure(7, { place: 'Gal' }), assertions: [asserted(document)] })
  }
  t.match(await reliability(bench, ids.get('Zeta') ?? ''), { diagnostics: { island: true }, says: /island/u })
  t.match(await reliability(bench, ids.get('Alpha') ?? ''), { diagnostics: { island: false } })
})

test('sources by reliability', async (t) => {
  const bench = await openBench(t)
  const ids = await tell(bench, { Nobody: [], Empty: [], ...three, ...wrong })
  const names = async (query = ''): Promise<{ names: string[]; nextCursor: string | null }> => {
    const { items, nextCursor } = read(Listed, await bench.get(`/v1/sources?sort=reliability${query}`))
    return { names: items.map(({ name }) => name), nextCursor }
  }
  const unranked = ['Nobody', 'Empty'].sort((a, b) => ((ids.get(a) ?? '') < (ids.get(b) ?? '') ? -1 : 1))
  const all = ['Alpha', 'Beta', 'Gamma', 'Delta', ...unranked]
  t.strictSame((await names()).names, all, 'the lower bound decides, then the name; who has no record comes last')

  const first = await names('&limit=2')
  await bench.source('Newcomer')
  const second = await names(`&limit=3&cursor=${first.nextCursor}`)
  const third = await names(`&limit=3&cursor=${second.nextCursor}`)
  t.strictSame([...first.names, ...second.names, ...third.names], all, 'pages stand on the state of the first')
  t.equal(third.nextCursor, null)
  t.strictSame((await names('&kind=company')).names, [], 'filters hold')
  isProblem(t, await bench.get('/v1/sources?sort=fame'), 'fame', { status: 422, code: 'invalid' })
  const refused = await bench.get(`/v1/sources?sort=reliability&kind=company&cursor=${first.nextCursor}`)
  isProblem(t, refused, 'a cursor of other filters', { status: 422, code: 'invalid' })
  const plain = read(Listed, await bench.get('/v1/sources?limit=1')).nextCursor
  isProblem(t, await bench.get(`/v1/sources?sort=reliability&cursor=${plain}`), 'a cursor of another order', {
    status: 422,
    code: 'invalid',
  })
})

test('the grade’s letter', async (t) => {
  const bench = await openBench(t)
  const wide = Array.from({ length: 48 }, (_, at) => 11 + at)
  for (let at = towns.length; at < wide.length; at += 1) towns.push(`Town ${at}`)
  await tell(bench, { Alpha: wide, Beta: wide, Gamma: wide, Zeta: wide, Delta: wide.map((value) => value + 500), Alone: [] })
  const letter = async (text: string): Promise<string> => {
    const [claim] = JSON.parse((await bench.get(`/v1/claims?q=${encodeURIComponent(text)}`)).body).items
    return JSON.parse((await bench.get(`/v1/claims/${claim.id}/breakdown`)).body).grade.source
  }
  t.equal(await letter('Alpha 11 Aro'), 'A', 'a proven record')
  t.equal(await letter('Delta 511 Aro'), 'C', 'a poor record')
  const [alone] = JSON.parse((await bench.get('/v1/sources?q=Alone')).body).items
  const document = await bench.document(alone.id, { title: 'Alone counts' })
  await bench.claim('Alone: 7 cases far away', { statement: figure(7, { place: 'Nowhere else' }), assertions: [asserted(document)] })
  t.equal(await letter('Alone far away'), 'B', 'no record: what provenance gives')
})

/** The letter of a claim by its id. */
const letterOf = async (bench: Bench, claim: string): Promise<string> =>
  JSON.parse((await bench.get(`/v1/claims/${claim}/breakdown`)).body).grade.source

test('three that agree with one another, and nobody else, prove no record', async (t) => {
  const bench = await openBench(t)
  const wide = Array.from({ length: 48 }, (_, at) => 11 + at)
  for (let at = towns.length; at < wide.length; at += 1) towns.push(`Town ${at}`)
  const ids = await tell(bench, { Alpha: wide, Beta: wide, Gamma: wide })
  const { estimate } = await reliability(bench, ids.get('Alpha') ?? '')
  t.ok((estimate?.low ?? 0) > 0.9, 'each has a good record')
  const [claim] = JSON.parse((await bench.get('/v1/claims?limit=1')).body).items
  t.equal(await letterOf(bench, claim.id), 'B')
})

test('what only a person has judged gives no better letter', async (t) => {
  const bench = await openBench(t)
  const lone = await bench.source('Lone', { kind: 'company' })
  const document = await bench.document(lone, { title: 'Lone counts' })
  const claims: string[] = []
  for (let at = 0; at < 40; at += 1) {
    const statement = figure(500 + 37 * at, { place: `Far town ${at}` })
    claims.push(await bench.claim(`Lone counts in far town ${at}`, { statement, assertions: [asserted(document)] }))
  }
  const [claim = ''] = claims
  const before = await letterOf(bench, claim)
  for (const one of claims) await bench.judgement(one, null, { value: 'holds' })
  const { estimate, says } = await reliability(bench, lone)
  t.ok((estimate?.low ?? 0) > 0.9, 'the words of people are evidence')
  t.match(says, /No other source is compared with it/u)
  t.notMatch(says, /the sources that it is compared with/u)
  t.equal(await letterOf(bench, claim), before)
})

test('the same data, the same bytes', async (t) => {
  const bench = await openBench(t)
  const { daily } = await stockUp(bench)
  const address = `/v1/sources/${daily}/reliability`
  t.equal((await bench.get(address)).body, (await bench.get(address)).body)
})

test('between full estimates a new claim is worked in at once', async (t) => {
  const late = { Delta: [91, 92, null, null, null, null] }
  const bench = await openBench(t, { estimating: { waitsUpTo: 0 } })
  const ids = await tell(bench, { ...three, ...late })
  const delta = ids.get('Delta') ?? ''
  const before = await reliability(bench, delta)
  t.equal(before.diagnostics.estimatedAt, before.diagnostics.seenAt, 'the first full estimate is waited for')
  const document = await bench.document(delta, { title: 'later' })
  const statement = figure(33, { place: towns[2] })
  await bench.claim('Delta: 33 cases at last', { statement, assertions: [asserted(document)] })
  const after = await reliability(bench, delta)
  t.ok(after.diagnostics.estimatedAt < after.diagnostics.seenAt, 'the answer says on which state it stands')
  t.match(after.evidence, { corroborated: before.evidence.corroborated + 1, contradicted: before.evidence.contradicted })
  t.ok((after.estimate?.mean ?? 0) > (before.estimate?.mean ?? 1), 'it is borne out, so the estimate rises')
  t.match((await reliability(bench, ids.get('Alpha') ?? '')).diagnostics, { seenAt: after.diagnostics.seenAt })

  let full = after
  while (full.diagnostics.estimatedAt < after.diagnostics.seenAt) full = await reliability(bench, delta)
  t.match(full.evidence, { ...after.evidence, effective: Number }, 'the full estimate counts the same')
  t.ok(Math.abs((full.estimate?.mean ?? 0) - (after.estimate?.mean ?? 1)) < 0.1, 'and lies near')
  const anew = await openBench(t)
  const again = await tell(anew, { ...three, ...late })
  const other = await anew.document(again.get('Delta') ?? '', { title: 'later' })
  await anew.claim('Delta: 33 cases at last', { statement, assertions: [asserted(other)] })
  t.strictSame(
    full.estimate,
    (await reliability(anew, again.get('Delta') ?? '')).estimate,
    'it is the same as on a database that was never behind',
  )
})

test('what is too much to be worked in at once is told', async (t) => {
  const bench = await openBench(t, { estimating: { waitsUpTo: 0 } })
  const many = Array.from({ length: 52 }, (_, at) => 11 + at)
  for (let at = towns.length; at < many.length; at += 1) towns.push(`Town ${at}`)
  const alpha = (await tell(bench, three)).get('Alpha') ?? ''
  await reliability(bench, alpha)
  for (const method of ['', `?method=${vote.name}`]) await reliability(bench, alpha, method)
  const delta = (await tell(bench, { Delta: many })).get('Delta') ?? ''
  for (const method of ['', `?method=${vote.name}`]) {
    const { says, diagnostics } = await reliability(bench, delta, method)
    t.ok(diagnostics.behind > 50, `${diagnostics.behind} changes`)
    t.match(says, new RegExp(`${diagnostics.behind} later changes are not worked in yet`, 'u'))
    t.notMatch(says, /no stored claim/u)
  }
})

test('beyond what may be estimated the one who asks is told, and all else is answered', async (t) => {
  const bench = await openBench(t, { estimating: { upTo: 5 } })
  const alpha = (await tell(bench, three)).get('Alpha') ?? ''
  for (const url of [`/v1/sources/${alpha}/reliability`, '/v1/sources?sort=reliability']) {
    const answer = await bench.get(url)
    isProblem(t, answer, url, { status: 503, code: 'unavailable' })
    t.match(answer.json().detail, /up to change 5 here/u)
  }
  const claim = await bench.claim('Beta: 11 cases in Aro, once more', { statement: figure(11, { place: 'Aro' }) })
  const page = await bench.get(`/v1/claims/${claim}/comparison`)
  t.equal(page.statusCode, 200)
  t.match(page.json(), { totals: { agreeingUnproven: 3 } })
})
