-- Workers: who they are, when they were last heard, whether they take work.

local FORGOTTEN = 3600000 -- a worker unheard for an hour is no longer listed

-- worker_hello [prefix] now worker name slots version -> ok
local function worker_hello(keys, args)
  local p, worker, name, slots, version = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  for _, old in ipairs(redis.call('ZRANGE', p .. 'workers', '-inf', now - FORGOTTEN, 'BYSCORE', 'LIMIT', 0, 100)) do
    redis.call('DEL', p .. 'worker:' .. old, p .. 'held:' .. old)
    redis.call('ZREM', p .. 'workers', old)
  end
  redis.call('HSET', p .. 'worker:' .. worker, 'name', name, 'slots', slots, 'version', version)
  redis.call('ZADD', p .. 'workers', now, worker)
  log(p, 'worker_registered', 'worker', worker, 'name', name)
  return reply('ok')
end

-- worker_cordon [prefix] now worker (cordon | drain | '') -> ok | not_found
local function worker_cordon(keys, args)
  local p, worker, how = keys[1], unpack(args, 2)
  local key = p .. 'worker:' .. worker
  if redis.call('EXISTS', key) == 0 then return reply('not_found') end
  if how == '' then redis.call('HDEL', key, 'cordon') else redis.call('HSET', key, 'cordon', how) end
  redis.call('PUBLISH', p .. 'poke', 'cordon')
  log(p, 'worker_' .. (how == '' and 'uncordoned' or how), 'worker', worker)
  return reply('ok')
end

-- workers_get [prefix] now -> ok now workers, a JSON list
local function workers_get(keys, args)
  local p, list = keys[1], {}
  local now = clock(p, args[1])
  local flat = redis.call('ZRANGE', p .. 'workers', 0, -1, 'WITHSCORES')
  for i = 1, #flat, 2 do
    local w = redis.call('HMGET', p .. 'worker:' .. flat[i], 'name', 'slots', 'version', 'cordon')
    list[#list + 1] = { id = flat[i], seen = tonumber(flat[i + 1]), name = w[1], slots = tonumber(w[2]), version = w[3], cordon = w[4] or '',
      leases = redis.call('SCARD', p .. 'held:' .. flat[i]) }
  end
  return reply('ok', 'now', string.format('%.0f', now), 'workers', #list > 0 and cjson.encode(list) or '[]')
end

register('worker_hello', worker_hello)
register('worker_cordon', worker_cordon)
register('workers_get', workers_get)
