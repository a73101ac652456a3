-- Which version is in force: released, tried by a share of the accounts, rolled back.

local function put_in_force(p, site, version, percent, now)
  local key = p .. 'packs:' .. site
  if percent < 100 then
    redis.call('HSET', key, 'canary', version, 'canary_percent', percent)
  else
    local was = redis.call('HGET', key, 'released')
    if was and was ~= version then redis.call('HSET', key, 'previous', was) end
    redis.call('HSET', key, 'released', version)
    redis.call('HDEL', key, 'canary', 'canary_percent')
  end
  reset_circuits(p, site, version)
  come_back(p, site, now)
  redis.call('PUBLISH', p .. 'poke', 'packs')
  log(p, 'pack_released', 'site', site, 'version', version, 'percent', percent)
end

-- pack_release [prefix] now site version percent -> ok | not_found | in_force (a canary of what all have) | first (a canary
-- where nothing is released)
local function pack_release(keys, args)
  local p, site, version, percent = keys[1], args[2], args[3], tonumber(args[4])
  local now = clock(p, args[1])
  if digest_of(p, site, version) == '' then return reply('not_found') end
  local released = redis.call('HGET', p .. 'packs:' .. site, 'released')
  if percent < 100 and not released then return reply('first') end
  if percent < 100 and released == version then return reply('in_force') end
  put_in_force(p, site, version, percent, now)
  return reply('ok')
end

-- pack_rollback [prefix] now site -> ok version | none. Ends a canary, or else goes back to the version before; once.
local function pack_rollback(keys, args)
  local p, site = keys[1], args[2]
  local now = clock(p, args[1])
  local key = p .. 'packs:' .. site
  local r = redis.call('HMGET', key, 'canary', 'previous', 'released')
  local to = r[1] and r[3] or r[2]
  if not to then return reply('none') end
  put_in_force(p, site, to, 100, now)
  if not r[1] then redis.call('HDEL', key, 'previous') end
  return reply('ok', 'version', to)
end

-- pack_file [prefix] now site version canary percent -> ok | kept. What the site's RELEASED file says counts when it is new;
-- until it changes, an operator's release stands.
local function pack_file(keys, args)
  local p, site, version, canary, percent = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local says = version .. '|' .. canary .. '|' .. percent
  if redis.call('HGET', p .. 'packs:' .. site, 'file') == says then return reply('kept') end
  put_in_force(p, site, version, 100, now)
  if canary ~= '' then put_in_force(p, site, canary, tonumber(percent), now) end
  redis.call('HSET', p .. 'packs:' .. site, 'file', says)
  return reply('ok')
end

-- pack_view [prefix] now site -> ok released canary canary_percent previous, versions, circuits and uses as JSON | not_found
local function pack_view(keys, args)
  local p, site = keys[1], args[2]
  local versions = hash(p .. 'pack_versions:' .. site)
  if not next(versions) then return reply('not_found') end
  local circuits = {}
  for _, member in ipairs(redis.call('SMEMBERS', p .. 'circuits:' .. site)) do
    local version, kind = member:match('^(.-)|(.*)$')
    local c = hash(circuit_key(p, site, version, kind))
    circuits[#circuits + 1] =
      { version = version, kind = kind, state = c.state, misses = misses_in(c.recent), probe_at = c.state ~= 'closed' and tonumber(c.probe_at) or nil }
  end
  local r = redis.call('HMGET', p .. 'packs:' .. site, 'released', 'canary', 'canary_percent', 'previous')
  return reply('ok', 'released', r[1] or '', 'canary', r[2] or '', 'canary_percent', r[3] or '', 'previous', r[4] or '', 'versions',
    cjson.encode(versions), 'circuits', #circuits > 0 and cjson.encode(circuits) or '[]', 'uses', cjson.encode(hash(p .. 'pack_uses:' .. site)))
end

register('pack_release', pack_release)
register('pack_rollback', pack_rollback)
register('pack_file', pack_file)
register('pack_view', pack_view)
