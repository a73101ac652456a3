-- Drift circuits, one for each site, pack version and kind of action: MISSES pages unlike the pack among the last WINDOW
-- attempts that looked open it, and nothing of the kind is begun or permitted on that version by anybody. After its
-- cool-down one account tries (half open): a page as the pack knows it closes the circuit, another miss opens it for
-- twice as long. State is here, where the granting, permitting and settling functions see it in the same step.

local WINDOW, MISSES = 5, 3
local LONGEST_COOL = 21600000 -- 6 hours: a mended site is noticed the same day

local function circuit_key(p, site, version, kind)
  return p .. 'circuit:' .. site .. ':' .. version .. ':' .. kind
end

local function misses_in(recent)
  local _, n = (recent or ''):gsub('1', '1')
  return n
end

-- When the account may begin `kind`: 0 with nothing against it, a time while its circuit is open, nil while another
-- account tries. Whoever is held back is noted, to be called when that ends.
local function drift_rest(p, a, kind)
  local c = redis.call('HMGET', circuit_key(p, a.site, pack_of(p, a), kind), 'state', 'probe_at')
  if (c[1] or 'closed') == 'closed' then return 0 end
  redis.call('SADD', p .. 'drift_waits:' .. a.site, a.id)
  return c[1] == 'open' and tonumber(c[2]) or nil
end

-- The held-back accounts may look again at `at`.
local function call_waiting(p, site, at)
  for _, id in ipairs(redis.call('SMEMBERS', p .. 'drift_waits:' .. site)) do
    local r = redis.call('HMGET', account_key(p, id), 'state', 'lease')
    if r[1] == 'active' and (r[2] or '') == '' then redis.call('ZADD', p .. 'ready', 'LT', at, id) end
  end
  redis.call('PUBLISH', p .. 'poke', at)
end

-- What drift held back on the site comes back at once: accounts, and the actions (of `kind`, or all) that met it. The
-- attempts that drift ended count no longer.
local function come_back(p, site, now, kind)
  local actions, waits = p .. 'drift_actions:' .. site, p .. 'drift_waits:' .. site
  for _, x in ipairs(redis.call('SMEMBERS', actions)) do
    local r = redis.call('HMGET', action_key(p, x), 'account', 'kind', 'drifts')
    if not kind or r[2] == kind then
      redis.call('SREM', actions, x)
      if r[3] then
        redis.call('HINCRBY', action_key(p, x), 'attempt', -tonumber(r[3]))
        redis.call('HDEL', action_key(p, x), 'drifts')
      end
      local later = p .. 'later:' .. (r[1] or '') .. ':' .. (r[2] or '')
      if redis.call('ZADD', later, 'XX', 'LT', 'CH', now, x) == 1 then redis.call('SADD', waits, r[1]) end
    end
  end
  call_waiting(p, site, now)
  redis.call('DEL', waits)
end

local function reset_circuits(p, site, version)
  for _, member in ipairs(redis.call('SMEMBERS', p .. 'circuits:' .. site)) do
    local of, kind = member:match('^(.-)|(.*)$')
    if of == version then
      redis.call('DEL', circuit_key(p, site, of, kind))
      redis.call('SREM', p .. 'circuits:' .. site, member)
    end
  end
end

local function open_circuit(p, site, version, kind, cool, now)
  local key = circuit_key(p, site, version, kind)
  redis.call('HSET', key, 'state', 'open', 'cool', cool, 'probe_at', now + cool)
  redis.call('HDEL', key, 'prober')
  log(p, 'circuit_opened', 'site', site, 'version', version, 'kind', kind, 'ms', cool)
  if redis.call('HGET', p .. 'packs:' .. site, 'canary') == version then
    withdraw_canary(p, site)
    log(p, 'canary_withdrawn', 'site', site, 'version', version)
    come_back(p, site, now)
    return 'withdrawn'
  end
  call_waiting(p, site, now + cool)
  return 'opened'
end

-- The account takes up `kind`: where its circuit is open and cooled down, this is the try.
local function begin_kind(p, a, kind)
  local key = circuit_key(p, a.site, a.pack, kind)
  if redis.call('HGET', key, 'state') == 'open' then redis.call('HSET', key, 'state', 'half_open', 'prober', a.id) end
end

-- Whether the account's commit of `kind` may go on.
local function drift_permits(p, a, kind)
  local c = redis.call('HMGET', circuit_key(p, a.site, a.pack or '', kind), 'state', 'prober')
  return (c[1] or 'closed') == 'closed' or (c[1] == 'half_open' and c[2] == a.id)
end

-- Whether drift holds the kind back on the version that the account's lease has.
local function is_halted(p, a, kind)
  return (redis.call('HGET', circuit_key(p, a.site, a.pack or '', kind), 'state') or 'closed') ~= 'closed'
end

local function tries(c, a)
  return c.state == 'half_open' and c.prober == a.id
end

-- A try that came to nothing: the next account may make it.
local function leave_try(p, a, kind, now)
  local key = circuit_key(p, a.site, a.pack or '', kind)
  if not tries(hash(key), a) then return end
  redis.call('HSET', key, 'state', 'open', 'probe_at', now)
  redis.call('HDEL', key, 'prober')
  call_waiting(p, a.site, now)
end

-- Reckons with how an attempt's page fitted the pack: look drifted | fitted | nothing (it tells neither).
--   -> '' | opened | withdrawn (opened, and the version was the canary) | closed
local function judge(p, a, kind, x, look, now, cool)
  if not a.pack or a.pack == '' then return '' end
  redis.call(look == 'drifted' and 'SADD' or 'SREM', p .. 'drift_actions:' .. a.site, x)
  local key = circuit_key(p, a.site, a.pack, kind)
  local c = hash(key)
  if look == 'nothing' then
    leave_try(p, a, kind, now)
    return ''
  end
  if not c.recent and look == 'fitted' then return '' end -- nothing was ever amiss
  local recent = ((c.recent or '') .. (look == 'drifted' and '1' or '0')):sub(-WINDOW)
  redis.call('HSET', key, 'recent', recent, 'state', c.state or 'closed')
  redis.call('SADD', p .. 'circuits:' .. a.site, a.pack .. '|' .. kind)
  if tries(c, a) and look == 'drifted' then
    return open_circuit(p, a.site, a.pack, kind, math.min(2 * tonumber(c.cool), LONGEST_COOL), now)
  elseif tries(c, a) then
    redis.call('HSET', key, 'state', 'closed', 'recent', '')
    redis.call('HDEL', key, 'prober', 'cool', 'probe_at')
    log(p, 'circuit_closed', 'site', a.site, 'version', a.pack, 'kind', kind)
    come_back(p, a.site, now, kind)
    return 'closed'
  elseif (c.state or 'closed') == 'closed' and misses_in(recent) >= MISSES then
    return open_circuit(p, a.site, a.pack, kind, cool, now)
  end
  return ''
end
