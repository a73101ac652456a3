-- enqueue [prefix] now account action kind contact note idem digest max
--   -> ok created | again id | not_found | reused | duplicate id | full
-- A contact is invited from an account at most once: the mark set here is taken away only when it is proved that nothing
-- was sent.
local function enqueue(keys, args)
  local p, account, x, kind, contact, note, idem, digest, max = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local known = redis.call('GET', p .. 'idem:' .. idem)
  if known then
    local was, first = known:match('^(.-)|(.*)$')
    if was ~= digest then return reply('reused') end
    return reply('again', 'id', first)
  end
  local a = load_account(p, account)
  if not a then return reply('not_found') end
  local queue = p .. 'queue:' .. account .. ':' .. kind
  if redis.call('LLEN', queue) + redis.call('ZCARD', p .. 'later:' .. account .. ':' .. kind) >= tonumber(max) then return reply('full') end
  if kind == 'invite' then
    local mark = 'invite:' .. contact
    if redis.call('HSETNX', p .. 'contacts:' .. account, mark, x) == 0 then
      return reply('duplicate', 'id', redis.call('HGET', p .. 'contacts:' .. account, mark))
    end
  end
  redis.call('SET', p .. 'idem:' .. idem, digest .. '|' .. x, 'PX', DAY)
  redis.call('HSET', action_key(p, x), 'account', account, 'kind', kind, 'contact', contact, 'note', note, 'attempt', 0, 'created', now)
  set_state(p, x, nil, 'available')
  redis.call('ZADD', p .. 'actions:' .. account, 0, x)
  redis.call('RPUSH', queue, x)
  redis.call('HINCRBY', p .. 'totals', 'submitted', 1)
  schedule(p, a, now)
  return reply('ok', 'created', string.format('%.0f', now))
end

register('enqueue', enqueue)
