-- Ends a lease: its action goes back to its queue, or into doubt once a permit was given. The lock delay, from the
-- lease's end, is how long nobody may act for the account: what the lost worker did last may still be under way.

local CRASHES = 2 -- an action that took this many workers down with it is put before a person
local RELEASES = 5 -- ... and one that this many workers began and gave back without a word

local function unlease(p, a)
  redis.call('ZREM', p .. 'leased', a.id)
  redis.call('SREM', p .. 'held:' .. a.worker, a.id)
  if a.poll then redis.call('HDEL', p .. 'worker:' .. a.worker, 'poll:' .. a.poll) end
  redis.call('HDEL', account_key(p, a.id), 'lease', 'worker', 'phase', 'action', 'kind', 'mode', 'attempt', 'progress', 'progress_at',
    'poll', 'pack')
  a.lease = ''
end

local function put_in_doubt(p, a, x, from, at)
  if from ~= 'in_doubt' then
    set_state(p, x, from, 'in_doubt')
    redis.call('HINCRBY', account_key(p, a.id), 'in_doubt', 1)
    log(p, 'action_in_doubt', 'account', a.id, 'action', x)
  end
  redis.call('ZADD', p .. 'verify:' .. a.id, at, x)
end

local function give_up(p, a, x, from, why)
  set_state(p, x, from, 'needs_human')
  if from == 'in_doubt' then redis.call('HINCRBY', account_key(p, a.id), 'in_doubt', -1) end
  redis.call('HSET', action_key(p, x), 'reason', why)
  log(p, 'action_needs_human', 'account', a.id, 'action', x, 'reason', why)
end

local function take_back(p, a, now, locked_until, crashed)
  local x, mode = a.action, a.mode
  if mode == 'perform' then leave_try(p, a, a.kind, now) end
  unlease(p, a)
  if locked_until > now then
    a.rest = math.max(a.rest, locked_until)
    redis.call('HSET', account_key(p, a.id), 'lock', locked_until)
  end
  local state = redis.call('HGET', action_key(p, x), 'state')
  -- Without a permit nothing was changed on the site; a lost worker may well have opened the profile.
  if mode == 'perform' and state == 'leased' and (WRITES[a.kind] or a.phase == 'offered') then
    give_back(p, a, a.kind, tonumber(redis.call('HGET', action_key(p, x), 'taken')), now)
  end
  local crashes = crashed and redis.call('HINCRBY', action_key(p, x), 'crashes', 1) or 0
  if mode == 'verify' then
    if crashes > CRASHES then
      give_up(p, a, x, state, 'workers were lost while looking')
    else
      redis.call('ZADD', p .. 'verify:' .. a.id, now, x)
    end
  elseif state == 'permitted' then
    put_in_doubt(p, a, x, state, now)
  elseif crashes >= CRASHES then
    give_up(p, a, x, state, 'workers were lost while doing it')
  elseif a.phase ~= 'offered' and redis.call('HINCRBY', action_key(p, x), 'releases', 1) >= RELEASES then
    give_up(p, a, x, state, 'workers gave it back without a report')
  else
    set_state(p, x, state, 'available')
    redis.call('HINCRBY', action_key(p, x), 'attempt', -1)
    redis.call('LPUSH', p .. 'queue:' .. a.id .. ':' .. a.kind, x)
  end
  schedule(p, a, now)
end

-- Takes back every lease that has expired. An offer nobody acknowledged was never acted on: no rest, no crash.
local function take_back_expired(p, now, delay)
  local lost = {}
  local expired = redis.call('ZRANGE', p .. 'leased', '-inf', now, 'BYSCORE', 'LIMIT', 0, 50, 'WITHSCORES')
  for i = 1, #expired, 2 do
    local id = expired[i]
    local a = load_account(p, id)
    local offered = a.phase == 'offered'
    lost[#lost + 1] = { account = id, worker = a.worker, epoch = a.epoch, offered = offered }
    log(p, offered and 'offer_expired' or 'lease_expired', 'account', id, 'worker', a.worker, 'epoch', a.epoch)
    redis.call('HINCRBY', p .. 'totals', offered and 'offers_lost' or 'lost', 1)
    take_back(p, a, now, offered and 0 or tonumber(expired[i + 1]) + delay, not offered)
  end
  return lost
end

local function next_due(p, now)
  local at = sooner(first_time(p .. 'ready'), first_time(p .. 'leased'))
  return at and string.format('%.0f', math.max(0, at - now)) or '-1'
end

-- sweep [prefix] now lock_delay -> ok next lost. The reaper's call while no worker polls.
local function sweep(keys, args)
  local p = keys[1]
  local now = clock(p, args[1])
  local lost = take_back_expired(p, now, tonumber(args[2]))
  local at = first_time(p .. 'leased')
  return reply('ok', 'next', at and string.format('%.0f', math.max(0, at - now)) or '-1', 'lost', #lost > 0 and cjson.encode(lost) or '[]')
end

register('sweep', sweep)
