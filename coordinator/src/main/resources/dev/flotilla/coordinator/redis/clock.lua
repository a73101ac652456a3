-- The guarded clock. It follows the server's, but never steps back and never leaps over LEAP us between two calls: a
-- stepped clock or an outage neither expires live leases nor refills buckets. The difference is kept as skew.
-- A test passes its own time in `given`; the fleet passes ''.

local LEAP = 10000000

local function clock(p, given)
  if given ~= '' then return tonumber(given) end
  local t = redis.call('TIME') -- once a call: TIME moves while a function runs
  local wall = t[1] * 1000000 + t[2]
  local r = redis.call('HMGET', p .. 'clock', 'last', 'skew')
  local last, skew = tonumber(r[1] or wall), tonumber(r[2] or 0)
  local us = math.min(math.max(wall - skew, last), last + LEAP)
  redis.call('HSET', p .. 'clock', 'last', us, 'skew', wall - us)
  return math.floor(us / 1000)
end

-- tick [prefix] now -> ok time. Keeps the clock within LEAP while nothing else calls.
local function tick(keys, args)
  return reply('ok', 'now', tostring(clock(keys[1], args[1])))
end

register('tick', tick)
