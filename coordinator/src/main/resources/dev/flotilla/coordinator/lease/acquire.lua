-- acquire [prefix] now worker poll offer_ms lock_delay warm... -> ok account epoch lost
--   | none next lost | register | draining
-- One atomic step: the account is free and due, all its buckets have their tokens or none is taken, the epoch grows, the
-- lease is written as an offer.

local TRIES = 16
local AFFINITY_MS = 2000 -- how long the longest-waiting account stands back for one that is warm at the worker

local function lease_name(account, epoch)
  return 'lease_' .. account:sub(5) .. '_' .. string.format('%.0f', epoch)
end

-- Hands action x to the lease: popped from where it waited, its tokens taken.
local function assign(p, a, kind, x, mode, now)
  if mode == 'verify' then
    redis.call('ZREM', p .. 'verify:' .. a.id, x)
  else
    redis.call('LPOP', p .. 'queue:' .. a.id .. ':' .. kind)
    set_state(p, x, 'available', 'leased')
    redis.call('HINCRBY', action_key(p, x), 'attempt', 1)
    redis.call('HDEL', action_key(p, x), 'permit', 'permit_at', 'seen')
    redis.call('HSET', action_key(p, x), 'taken', now)
    begin_kind(p, a, kind)
  end
  take(p, a, kind, now)
  a.action, a.kind, a.mode, a.attempt = x, kind, mode, redis.call('HGET', action_key(p, x), 'attempt')
  redis.call('HSET', account_key(p, a.id), 'action', x, 'kind', kind, 'mode', mode, 'attempt', a.attempt, 'progress', -1, 'progress_at', now)
  redis.call('HSET', action_key(p, x), 'epoch', a.epoch, 'worker', a.worker)
end

-- The assignment as the worker gets it.
local function assignment(p, a)
  local r = redis.call('HMGET', action_key(p, a.action), 'kind', 'contact', 'note', 'member', 'note_policy', 'posts', 'cursor', 'seen')
  return 'action', a.action, 'attempt', a.attempt, 'mode', a.mode, 'kind', r[1], 'contact', r[2], 'note', r[3] or '',
    'member', r[4] or '', 'note_policy', r[5] or '', 'posts', r[6] or '', 'cursor', r[7] or '', 'seen',
    a.mode == 'verify' and r[8] or ''
end

local function due_account(p, now, warm)
  local first = redis.call('ZRANGE', p .. 'ready', '-inf', now, 'BYSCORE', 'LIMIT', 0, 1, 'WITHSCORES')
  if first[1] and #warm > 0 and now - tonumber(first[2]) < AFFINITY_MS then
    local scores = redis.call('ZMSCORE', p .. 'ready', unpack(warm))
    for i, at in ipairs(scores) do
      if at and tonumber(at) <= now then return warm[i] end
    end
  end
  return first[1]
end

local function acquire(keys, args)
  local p, worker, poll, offer_ms, delay = keys[1], args[2], args[3], tonumber(args[4]), tonumber(args[5])
  local now = clock(p, args[1])
  local w = redis.call('HMGET', p .. 'worker:' .. worker, 'name', 'cordon', 'poll:' .. poll)
  if not w[1] then return reply('register') end
  redis.call('ZADD', p .. 'workers', now, worker)
  if w[3] then -- the same poll again: the same offer
    local account, epoch = w[3]:match('^(.-)|(.*)$')
    return reply('ok', 'account', account, 'epoch', epoch, 'lost', '[]')
  end
  local lost = cjson.encode(take_back_expired(p, now, delay))
  if lost == '{}' then lost = '[]' end
  if w[2] then return reply('draining') end
  local warm = { unpack(args, 6) }
  for _ = 1, TRIES do
    local id = due_account(p, now, warm)
    if not id then break end
    local a = load_account(p, id)
    local kind, x, mode = plan(p, a, now)
    if a.state == 'active' and kind then
      a.epoch, a.pack = a.epoch + 1, in_force(p, a)
      a.worker, a.lease, a.poll = worker, lease_name(id, a.epoch), poll
      redis.call('HSET', account_key(p, id), 'lease', a.lease, 'worker', worker, 'epoch', a.epoch, 'phase', 'offered', 'poll', poll,
        'pack', a.pack)
      redis.call('HDEL', account_key(p, id), 'rest', 'why', 'lock')
      assign(p, a, kind, x, mode, now)
      redis.call('ZREM', p .. 'ready', id)
      redis.call('ZADD', p .. 'leased', now + offer_ms, id)
      redis.call('SADD', p .. 'held:' .. worker, id)
      redis.call('HSET', p .. 'worker:' .. worker, 'poll:' .. poll, id .. '|' .. string.format('%.0f', a.epoch))
      log(p, 'lease_offered', 'account', id, 'worker', worker, 'epoch', a.epoch, 'pack', a.pack)
      return reply('ok', 'account', id, 'epoch', string.format('%.0f', a.epoch), 'lost', lost)
    end
    schedule(p, a, now)
  end
  return reply('none', 'next', next_due(p, now), 'lost', lost)
end

register('acquire', acquire)
