-- Keys. Every function's KEYS[1] is a partition prefix such as 'fleet:{0}:'; all other keys derive from it, so
-- that they share one Cluster slot. Times are milliseconds of the library's clock.
--
--   clock               HASH last skew                     the guarded clock, in us
--   accounts            ZSET account (lexical)             every account
--   names               HASH name -> account
--   account:<a>         HASH name tenant site policy state reason created session, the lease (lease worker epoch phase
--                            action kind mode attempt progress progress_at pack), rest why rest:<kind>, ts used:<bucket>,
--                            lock why:<kind> in_doubt, o:<outcome>, rest:notes why:notes, pending_read
--   session:<a>         STRING the sealed session state
--   ready               ZSET account -> when it may next act; only accounts that nobody acts for
--   leased              ZSET account -> when its lease expires
--   queue:<a>:<kind>    LIST waiting actions, next first
--   later:<a>:<kind>    ZSET action -> when it goes back to its queue
--   verify:<a>          ZSET action in doubt -> when to look
--   action:<x>          HASH account kind contact member note note_policy posts state attempt created permit permit_at
--                            seen outcome verdict settled reason cursor parts done, drifts (how
--                            many of its counted attempts drift ended) ...
--   part:<x>            HASH key -> row                    what was read of a pending list so far; a week
--   part_order:<x>      LIST keys in the order read
--   pending:<a>         LIST rows, newest first            the pending list as it was last read whole
--   actions:<a>         ZSET action (lexical)              every action of an account
--   contacts:<a>        HASH invite:<contact> -> action    who was or is to be invited; never expires
--                            <kind>:<contact> -> action    the last withdraw, pending_list or session_check
--   evidence:<x>        HASH attempt -> JSON               kept for 30 days
--   evidence_order      LIST actions with a picture, newest first
--   workers             ZSET worker -> when last heard
--   worker:<w>          HASH name slots version cordon poll:<id>
--   held:<w>            SET  accounts leased to a worker
--   pack_sites          ZSET site (lexical)                every site with a pack
--   pack_versions:<s>   HASH version -> digest
--   pack:<s>:<v>        STRING the pack's text
--   packs:<s>           HASH released canary canary_percent previous, file (what RELEASED said last)
--   pack_uses:<s>       HASH version|element|result -> count
--   circuit:<s>:<v>:<k> HASH state recent (1 a miss, newest last) cool probe_at prober
--   circuits:<s>        SET  version|kind                  those that ever met a page unlike the pack
--   drift_waits:<s>     SET  account                       held back by a circuit
--   drift_actions:<s>   SET  action                        waits to be retried because of drift
--   policy              HASH name -> JSON
--   totals              HASH submitted lost accounts:<s> state:<s> kind:<k> outcome:<o>
--   idem:<key>          STRING digest|id                   a day
--   activity            STREAM
--   poke                channel: something became due sooner

local DAY = 86400000

-- What ActionKind.writes() says: these change something on the site.
local WRITES = { invite = true, like = true, withdraw = true }

local function reply(status, ...)
  return { status, ... }
end

local function account_key(p, id) return p .. 'account:' .. id end
local function action_key(p, id) return p .. 'action:' .. id end

local function hash(key)
  local flat, h = redis.call('HGETALL', key), {}
  for i = 1, #flat, 2 do h[flat[i]] = flat[i + 1] end
  return h
end

local function first_time(key)
  return tonumber(redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2])
end

local function sooner(a, b)
  if not a then return b end
  if not b then return a end
  return math.min(a, b)
end

local function log(p, what, ...)
  redis.call('XADD', p .. 'activity', 'MAXLEN', '~', 100000, '*', 'what', what, ...)
end
