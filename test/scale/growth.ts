import { ask, type Cluster, makeDatabase } from './cluster.ts';
import { fill, phoneOf } from './fill.ts';
import { createRandom, type Measured, measure, middle, over } from './measure.ts';
import { type Client, check, feed, makeToken, type Service, serve } from './service.ts';

const ROUNDS = 15;
const SINGLES = 600;
const HUNDREDS = 40;
const FEEDS = 30;

interface Size {
  readonly owners: number;
  readonly database: string;
  readonly service: Service;
  readonly client: Client;
  readonly bytes: number;
  readonly loadSeconds: number;
}

type Question = 'singles' | 'hundreds' | 'claims';
type Figures = Readonly<Record<Question, Measured>>;

export interface Growth extends Figures {
  readonly owners: number;
  readonly loadSeconds: number;
  readonly bytesPerOwner: number;
  /** To the smallest size, which was asked a moment before: the middle of the rounds. */
  readonly ratios: Figures;
}

async function prepare(server: Cluster, owners: number): Promise<Size> {
  const database = await makeDatabase(server, `growth_${owners}`);
  const token = makeToken(database, 'growth', 'load');
  const from = performance.now();
  await fill(database, 'growth', owners);
  const loadSeconds = (performance.now() - from) / 1_000;
  const [size] = await ask(database, 'select pg_database_size(current_database())::text as bytes');
  const [empty] = await ask(server.address, "select pg_database_size('template1')::text as bytes");
  const service = await serve(database);
  const client = { url: service.url, project: 'growth', token };
  return {
    owners,
    database,
    service,
    client,
    bytes: Number(size?.bytes) - Number(empty?.bytes),
    loadSeconds,
  };
}

/** Checks of numbers that are all held, of any place in the whole. */
async function checks(size: Size, requests: number, numbers: number, seed: number): Promise<Measured> {
  const random = createRandom(seed);
  return await measure(requests, numbers, async () => {
    const phones = Array.from({ length: numbers }, () => phoneOf(random(size.owners)));
    const { status, owned } = await check(size.client, [...new Set(phones)]);
    if (status !== 200 || owned !== new Set(phones).size) throw new Error(`status ${status}, owned ${owned}`);
  });
}

/** Cases by the hundred; every second one wants a number that somebody holds. */
async function claims(size: Size, round: number): Promise<Measured> {
  const random = createRandom(round);
  return await measure(FEEDS, 100, async (request) => {
    const first = (round * FEEDS + request) * 100;
    const answer = await feed(
      size.client,
      Array.from({ length: 100 }, (_, i) => ({
        id: `claim-${first + i}`,
        phone: i % 2 === 0 ? `9${phoneOf(first + i)}` : phoneOf(random(size.owners)),
        at: 1_780_000_000_000 + first + i,
      })),
    );
    if (answer?.counts.recorded !== 100) throw new Error(`status ${answer?.status}`);
  });
}

/** The same questions to databases of different sizes, in turn, so that what else the machine does counts for all. */
export async function growth(
  server: Cluster,
  sizes: readonly number[],
  say: (text: string) => void,
): Promise<Growth[]> {
  const all: Size[] = [];
  for (const owners of sizes) {
    say(`loading ${owners} owners`);
    all.push(await prepare(server, owners));
  }
  const rounds = new Map(all.map((size) => [size, [] as Figures[]]));
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      say(`round ${round} of ${ROUNDS}`);
      for (const [size, figures] of rounds) {
        const seed = round * 1_000 + 7;
        const done = {
          singles: await checks(size, SINGLES, 1, seed),
          hundreds: await checks(size, HUNDREDS, 100, seed + 1),
          claims: await claims(size, round),
        };
        // The first round warms up.
        if (round > 0) figures.push(done);
      }
    }
    const [smallest = []] = rounds.values();
    return [...rounds].map(([{ owners, loadSeconds, bytes }, figures]) => ({
      ...{ owners, loadSeconds, bytesPerOwner: bytes / owners },
      ...middles(figures),
      ratios: middles(
        figures.map((one, round) => inEach((question) => over(one[question], smallest[round]?.[question]))),
      ),
    }));
  } finally {
    for (const { service } of all) await service.kill();
  }
}

function inEach(figure: (question: Question) => Measured): Figures {
  return { singles: figure('singles'), hundreds: figure('hundreds'), claims: figure('claims') };
}

function middles(rounds: readonly Figures[]): Figures {
  return inEach((question) => middle(rounds.map((one) => one[question])));
}
