-- fleet_get [prefix] now -> ok now leases, the totals
local function fleet_get(keys, args)
  local p = keys[1]
  local now = clock(p, args[1])
  local flat = redis.call('HGETALL', p .. 'totals')
  return reply('ok', 'now', string.format('%.0f', now), 'leases', tostring(redis.call('ZCARD', p .. 'leased')), unpack(flat))
end

register('fleet_get', fleet_get)
