-- Packs: their texts, which version is in force, and for whom.

-- The version that the account's next lease begins with. Which accounts try a canary hangs on their ids alone: an account
-- stays on its side while the share stays, and joins only when it grows.
local function in_force(p, a)
  local r = redis.call('HMGET', p .. 'packs:' .. a.site, 'released', 'canary', 'canary_percent')
  if r[2] and tonumber(redis.sha1hex(a.id):sub(1, 8), 16) % 100 < tonumber(r[3]) then return r[2] end
  return r[1] or ''
end

-- The version the account is worked on with: a lease keeps the one it began with.
local function pack_of(p, a)
  if (a.lease or '') ~= '' and a.pack then return a.pack end
  return in_force(p, a)
end

local function digest_of(p, site, version)
  return redis.call('HGET', p .. 'pack_versions:' .. site, version) or ''
end

local function withdraw_canary(p, site)
  redis.call('HDEL', p .. 'packs:' .. site, 'canary', 'canary_percent')
  redis.call('PUBLISH', p .. 'poke', 'packs')
end

-- pack_put [prefix] now site version digest text -> new | same | other digest. A version's text never changes.
local function pack_put(keys, args)
  local p, site, version, digest, text = keys[1], unpack(args, 2)
  local known = redis.call('HGET', p .. 'pack_versions:' .. site, version)
  if known then return reply(known == digest and 'same' or 'other', 'digest', known) end
  redis.call('ZADD', p .. 'pack_sites', 0, site)
  redis.call('HSET', p .. 'pack_versions:' .. site, version, digest)
  redis.call('SET', p .. 'pack:' .. site .. ':' .. version, text)
  log(p, 'pack_added', 'site', site, 'version', version, 'digest', digest)
  return reply('new')
end

-- pack_get [prefix] now site version -> ok digest text | not_found
local function pack_get(keys, args)
  local p, site, version = keys[1], unpack(args, 2)
  local text = redis.call('GET', p .. 'pack:' .. site .. ':' .. version)
  if not text then return reply('not_found') end
  return reply('ok', 'digest', digest_of(p, site, version), 'text', text)
end

-- lookups [prefix] now site version (element result count)... -> ok. How elements were found, for people to look at.
local function lookups(keys, args)
  local p, site, version = keys[1], args[2], args[3]
  for i = 4, #args, 3 do
    redis.call('HINCRBY', p .. 'pack_uses:' .. site, version .. '|' .. args[i] .. '|' .. args[i + 1], args[i + 2])
  end
  return reply('ok')
end

register('pack_put', pack_put)
register('pack_get', pack_get)
register('lookups', lookups)
