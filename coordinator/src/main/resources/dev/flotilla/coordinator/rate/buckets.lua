-- Token buckets. A bucket of cap tokens refills n tokens every per ms. Stored is what is still USED, in whole
-- micro-tokens, so an absent field is a full bucket and a changed limit keeps what was spent. All buckets of an
-- account were last written at its `ts`.

local UNIT = 1000000
local policies = {} -- decoded once per distinct JSON text

local function policy_of(p, name)
  local json = redis.call('HGET', p .. 'policy', name)
  local pol = policies[json]
  if not pol then
    pol = cjson.decode(json)
    policies[json] = pol
  end
  return pol
end

-- When `cost` tokens will fit, reckoned from when `used` was written, so it is the same whenever it is asked.
local function fits_at(b, used, ts, cost)
  return ts + math.ceil((used + (cost - b.cap) * UNIT) * b.per / (b.n * UNIT))
end

local function used_now(b, used, ts, now)
  return math.max(0, used - math.floor(math.max(0, now - ts) * b.n * UNIT / b.per))
end

-- When every bucket that `kind` draws on will have its tokens: (time, the bucket that is last).
local function tokens_at(a, kind, now)
  local at, slowest = now, nil
  for name, cost in pairs(a.limits.kinds[kind].cost) do
    local fits = fits_at(a.limits.buckets[name], tonumber(a['used:' .. name] or 0), a.ts, cost)
    if fits > at then at, slowest = fits, name end
  end
  return at, slowest
end

-- Adds to every bucket at once what `change(bucket, tokens)` makes of the tokens that one action of `kind` costs there.
local function charge(p, a, kind, now, change)
  local cost, set = a.limits.kinds[kind].cost, { 'ts', now }
  for name, b in pairs(a.limits.buckets) do
    local used = used_now(b, tonumber(a['used:' .. name] or 0), a.ts, now)
    used = math.max(0, used + change(b, cost[name] or 0))
    a['used:' .. name] = used
    set[#set + 1] = 'used:' .. name
    set[#set + 1] = used
  end
  a.ts = now
  redis.call('HSET', account_key(p, a.id), unpack(set))
end

-- Takes the tokens of one action of `kind`, from all its buckets.
local function take(p, a, kind, now)
  charge(p, a, kind, now, function(_, tokens) return tokens * UNIT end)
end

-- Gives back what was taken at `since` and has not refilled meanwhile: what has refilled was spent on time.
local function give_back(p, a, kind, since, now)
  charge(p, a, kind, now, function(b, tokens)
    local refilled = math.floor(math.max(0, now - since) * b.n * UNIT / b.per)
    return -math.max(0, tokens * UNIT - refilled)
  end)
end

-- policies [prefix] now (name json)... -> ok
local function set_policies(keys, args)
  redis.call('HSET', keys[1] .. 'policy', unpack(args, 2))
  return reply('ok')
end

register('policies', set_policies)
