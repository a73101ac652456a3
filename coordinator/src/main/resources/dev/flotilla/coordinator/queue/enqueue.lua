-- enqueue [prefix] now account action kind contact note idem digest max member note_policy posts
--   -> ok created | again id | not_found | reused | duplicate id | full
-- A contact is invited from an account at most once: the mark set here is taken away only when it is proved that nothing
-- was sent. A withdrawal, a reading of the list and a check of the session wait once at a time: two would do the same.

local ONE_AT_A_TIME = { withdraw = true, pending_list = true, session_check = true }
local ENDED = { confirmed = true, already = true, refused = true, not_sent = true }

-- The action that is still to do the same, if there is one. A reading that was put before a person hinders no other.
local function same_waiting(p, account, kind, contact)
  local x = redis.call('HGET', p .. 'contacts:' .. account, kind .. ':' .. contact)
  local state = x and redis.call('HGET', action_key(p, x), 'state')
  if not state or ENDED[state] or (state == 'needs_human' and not WRITES[kind]) then return nil end
  return x
end

local function enqueue(keys, args)
  local p, account, x, kind, contact, note, idem, digest, max, member, note_policy, posts = keys[1], unpack(args, 2)
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
  if ONE_AT_A_TIME[kind] then
    local other = same_waiting(p, account, kind, contact)
    if other then return reply('duplicate', 'id', other) end
    redis.call('HSET', p .. 'contacts:' .. account, kind .. ':' .. contact, x)
  end
  redis.call('SET', p .. 'idem:' .. idem, digest .. '|' .. x, 'PX', DAY)
  redis.call('HSET', action_key(p, x), 'account', account, 'kind', kind, 'contact', contact, 'note', note, 'member', member,
    'note_policy', note_policy, 'posts', posts, 'attempt', 0, 'created', now)
  set_state(p, x, nil, 'available')
  redis.call('ZADD', p .. 'actions:' .. account, 0, x)
  redis.call('RPUSH', queue, x)
  redis.call('HINCRBY', p .. 'totals', 'submitted', 1)
  schedule(p, a, now)
  return reply('ok', 'created', string.format('%.0f', now))
end

register('enqueue', enqueue)
