-- An account: its record, its state, and its place in the order of who may act next.

local function load_account(p, id)
  local a = hash(account_key(p, id))
  if not a.name then return nil end
  a.id, a.epoch, a.ts, a.rest = id, tonumber(a.epoch or 0), tonumber(a.ts or 0), math.max(tonumber(a.rest or 0), tonumber(a.lock or 0))
  a.limits = policy_of(p, a.policy)
  return a
end

-- An invitation with a note that must go along waits while the site has no notes left for the account.
local function note_waits(p, a, kind, x, now)
  if kind ~= 'invite' or tonumber(a['rest:notes'] or 0) <= now then return false end
  local r = redis.call('HMGET', action_key(p, x), 'note', 'note_policy')
  return (r[1] or '') ~= '' and r[2] ~= 'omit'
end

-- (kind, action, mode) of what may be done for the account now; else (nil, when something may; nil with nothing to do).
local function plan(p, a, now)
  local soonest
  local doubtful = redis.call('ZRANGE', p .. 'verify:' .. a.id, 0, 0, 'WITHSCORES')
  if doubtful[1] then
    local at = math.max(tonumber(doubtful[2]), tokens_at(a, 'view', now), a.rest)
    if at <= now then return 'view', doubtful[1], 'verify' end
    soonest = sooner(soonest, at)
  end
  for _, kind in ipairs(a.limits.order) do
    local queue, later = p .. 'queue:' .. a.id .. ':' .. kind, p .. 'later:' .. a.id .. ':' .. kind
    for _, x in ipairs(redis.call('ZRANGE', later, '-inf', now, 'BYSCORE', 'LIMIT', 0, 50)) do
      redis.call('ZREM', later, x)
      redis.call('RPUSH', queue, x)
    end
    local x = redis.call('LINDEX', queue, 0)
    while x and note_waits(p, a, kind, x, now) do
      redis.call('LPOP', queue)
      redis.call('ZADD', later, a['rest:notes'], x)
      x = redis.call('LINDEX', queue, 0)
    end
    soonest = sooner(soonest, first_time(later))
    if x then
      local held = drift_rest(p, a, kind)
      if held then
        local at = math.max(tokens_at(a, kind, now), a.rest, tonumber(a['rest:' .. kind] or 0), held)
        if at <= now then return kind, x, 'perform' end
        soonest = sooner(soonest, at)
      end
    end
  end
  return nil, soonest
end

-- Puts an account that nobody acts for in its place: ready at its time, or nowhere.
local function schedule(p, a, now)
  local ready, at = p .. 'ready', nil
  if a.state == 'active' and (a.lease or '') == '' then
    local kind, found = plan(p, a, now)
    at = kind and now or found
  end
  if not at then
    redis.call('ZREM', ready, a.id)
    return nil
  end
  at = math.max(at, a.rest)
  local before = first_time(ready)
  redis.call('ZADD', ready, at, a.id)
  if not before or at < before then redis.call('PUBLISH', p .. 'poke', at) end
  return at
end

local function set_state(p, x, from, to)
  redis.call('HSET', action_key(p, x), 'state', to)
  if from then redis.call('HINCRBY', p .. 'totals', 'state:' .. from, -1) end
  redis.call('HINCRBY', p .. 'totals', 'state:' .. to, 1)
end

local function set_account_state(p, a, to, reason)
  redis.call('HSET', account_key(p, a.id), 'state', to, 'reason', reason)
  redis.call('HINCRBY', p .. 'totals', 'accounts:' .. a.state, -1)
  redis.call('HINCRBY', p .. 'totals', 'accounts:' .. to, 1)
  a.state = to
  log(p, 'account_' .. to, 'account', a.id, 'reason', reason)
end

-- account_add [prefix] now id name tenant site policy idem digest -> ok | again id | name_taken | reused | no_policy
local function account_add(keys, args)
  local p, id, name, tenant, site, policy, idem, digest = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local known = redis.call('GET', p .. 'idem:' .. idem)
  if known then
    local was, first = known:match('^(.-)|(.*)$')
    if was ~= digest then return reply('reused') end
    return reply('again', 'id', first)
  end
  if redis.call('HEXISTS', p .. 'policy', policy) == 0 then return reply('no_policy') end
  if redis.call('HSETNX', p .. 'names', name, id) == 0 then return reply('name_taken') end
  redis.call('SET', p .. 'idem:' .. idem, digest .. '|' .. id, 'PX', DAY)
  redis.call('HSET', account_key(p, id), 'name', name, 'tenant', tenant, 'site', site, 'policy', policy, 'state', 'needs_session', 'created',
    now, 'ts', now, 'epoch', 0, 'session', 0)
  redis.call('ZADD', p .. 'accounts', 0, id)
  redis.call('HINCRBY', p .. 'totals', 'accounts:needs_session', 1)
  log(p, 'account_added', 'account', id)
  return reply('ok')
end

-- Notes may go along again: what waited for that waits no longer.
local function free_notes(p, a, now)
  local at, later = a['rest:notes'], p .. 'later:' .. a.id .. ':invite'
  if not at then return end
  for _, x in ipairs(redis.call('ZRANGE', later, at, at, 'BYSCORE')) do redis.call('ZADD', later, now, x) end
  redis.call('HDEL', account_key(p, a.id), 'rest:notes', 'why:notes')
  a['rest:notes'] = nil
end

-- account_state [prefix] now id state reason -> ok | not_found. Pausing leaves a running action to the next renewal.
local function account_state(keys, args)
  local p, id, state, reason = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local a = load_account(p, id)
  if not a then return reply('not_found') end
  if state == 'active' and tonumber(a.session) == 0 then state = 'needs_session' end
  if state == 'needs_human' and a.state == 'paused' then state = 'paused' end -- only a person ends a pause
  set_account_state(p, a, state, reason)
  if state == 'active' then
    -- The site's rests are over where a person says so; a lost worker's last click does not hear them.
    redis.call('HDEL', account_key(p, id), 'rest', 'why')
    a.rest = tonumber(a.lock or 0)
    for _, kind in ipairs(a.limits.order) do
      redis.call('HDEL', account_key(p, id), 'rest:' .. kind, 'why:' .. kind)
      a['rest:' .. kind] = nil
    end
    free_notes(p, a, now)
  end
  schedule(p, a, now)
  return reply('ok')
end

-- session_put [prefix] now id expected_version blob epoch worker -> ok version | conflict | stale | not_found
-- An owner's upload passes epoch '' and wakes the account; a worker's must come from its live lease.
local function session_put(keys, args)
  local p, id, expected, blob, epoch, worker = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local a = load_account(p, id)
  if not a then return reply('not_found') end
  if epoch ~= '' and (a.epoch ~= tonumber(epoch) or a.worker ~= worker or (a.lease or '') == '') then return reply('stale') end
  if a.session ~= expected then return reply('conflict', 'version', a.session) end
  redis.call('SET', p .. 'session:' .. id, blob)
  redis.call('HINCRBY', account_key(p, id), 'session', 1)
  if epoch == '' and a.state ~= 'paused' then
    set_account_state(p, a, 'active', '')
    schedule(p, a, now)
  end
  return reply('ok', 'version', tostring(tonumber(expected) + 1))
end

-- account_get [prefix] now id -> ok, the hash, queued:<kind>, pack_of, drift:<kind> (when it may be tried again), next, now | not_found
local function account_get(keys, args)
  local p, id = keys[1], args[2]
  local now = clock(p, args[1])
  local flat = redis.call('HGETALL', account_key(p, id))
  if #flat == 0 then return reply('not_found') end
  table.insert(flat, 1, 'ok')
  local a = load_account(p, id)
  for _, kind in ipairs(a.limits.order) do
    local held = drift_rest(p, a, kind)
    if held ~= 0 then
      flat[#flat + 1] = 'drift:' .. kind
      flat[#flat + 1] = string.format('%.0f', held or now)
    end
    flat[#flat + 1] = 'queued:' .. kind
    flat[#flat + 1] = tostring(redis.call('LLEN', p .. 'queue:' .. id .. ':' .. kind) + redis.call('ZCARD', p .. 'later:' .. id .. ':' .. kind))
  end
  flat[#flat + 1] = 'pack_of'
  flat[#flat + 1] = pack_of(p, a)
  flat[#flat + 1] = 'next'
  flat[#flat + 1] = redis.call('ZSCORE', p .. 'ready', id) or ''
  flat[#flat + 1] = 'now'
  flat[#flat + 1] = string.format('%.0f', now)
  return flat
end

register('account_add', account_add)
register('account_state', account_state)
register('session_put', session_put)
register('account_get', account_get)
