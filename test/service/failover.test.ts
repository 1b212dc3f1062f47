import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/service/postgres.ts';
import type { SqlDriver } from '../../src/service/sql/driver.ts';
import { createFailover } from '../../src/service/sql/failover.ts';

type State = 'primary' | 'standby' | 'away';

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A server that can be killed, promoted and started again. */
function server(name: string, state: State, timeline: string) {
  const self = { state, timeline, done: [] as string[] };
  const query = async (statement: unknown): Promise<readonly unknown[]> => {
    if (self.state === 'away') throw failure('ECONNREFUSED');
    if (String(statement).includes('pg_is_in_recovery')) {
      return [{ timeline: self.state === 'primary' ? self.timeline : null }];
    }
    if (String(statement).startsWith('insert') && self.state === 'standby') throw failure('25006');
    if (String(statement) === 'wrong') throw failure('42601');
    self.done.push(String(statement));
    return [{ from: name }];
  };
  const driver: SqlDriver = {
    query,
    read: query,
    transaction: (work) => work({ query }, 1),
    snapshot: (work) => work({ query }),
    close: async () => undefined,
  };
  return { self, driver };
}

function pair() {
  const one = server('one', 'primary', '00000001');
  const two = server('two', 'standby', '00000002');
  return { one, two, both: createFailover([one.driver, two.driver]) };
}

describe('a primary server and a standby', () => {
  it('are asked at the primary server while it is there', async () => {
    const { both, two } = pair();
    expect(await both.query('insert')).toEqual([{ from: 'one' }]);
    expect(await both.read('select')).toEqual([{ from: 'one' }]);
    expect(two.self.done).toEqual([]);
  });

  it('go on reading while the primary server is away, and refuse changes', async () => {
    const { both, one } = pair();
    one.self.state = 'away';
    expect(await both.read('select')).toEqual([{ from: 'two' }]);
    expect(await both.snapshot((sql) => sql.query('select'))).toEqual([{ from: 'two' }]);
    await expect(both.query('insert')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(both.transaction((sql) => sql.query('insert'))).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it('take changes again as soon as the standby is promoted, and stay there', async () => {
    const { both, one, two } = pair();
    one.self.state = 'away';
    two.self.state = 'primary';
    expect(await both.transaction((sql) => sql.query('insert'))).toEqual([{ from: 'two' }]);
    // The old one comes back with the past that it had.
    one.self.state = 'primary';
    expect(await both.query('insert')).toEqual([{ from: 'two' }]);
    two.self.timeline = '0000000A';
    two.self.state = 'away';
    expect(await both.query('insert')).toEqual([{ from: 'one' }]);
  });

  it('follow a primary server that became a standby', async () => {
    const { both, one, two } = pair();
    one.self.state = 'standby';
    two.self.state = 'primary';
    expect(await both.query('insert')).toEqual([{ from: 'two' }]);
  });

  it('are not tried one after the other for what is wrong itself', async () => {
    const { both, two } = pair();
    await expect(both.query('wrong')).rejects.toMatchObject({ code: '42601' });
    await expect(both.read('wrong')).rejects.toMatchObject({ code: '42601' });
    expect(two.self.done).toEqual([]);
  });

  it('fail when both are away', async () => {
    const { both, one, two } = pair();
    one.self.state = 'away';
    two.self.state = 'away';
    await expect(both.read('select')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

it.each([
  ['postgres://me@one/db', ['postgres://me@one/db']],
  ['postgres://me@one:1,two:2/db?x=1', ['postgres://me@one:1/db?x=1', 'postgres://me@two:2/db?x=1']],
  ['postgresql://one,two,three/db', ['postgresql://one/db', 'postgresql://two/db', 'postgresql://three/db']],
  ['postgres://me:a,b@one/db', ['postgres://me:a,b@one/db']],
])('%s names the servers %j', (address, all) => {
  expect(addressesOf(address)).toEqual(all);
});
