-- Holding a lease: acknowledge, renew, release. Each first checks that the caller holds it: right epoch, right worker.

local function held_account(p, id, epoch, worker)
  local a = load_account(p, id)
  if a and a.epoch == tonumber(epoch) and a.worker == worker and (a.lease or '') ~= '' then return a end
  return nil
end

local function extend(p, a, until_ms)
  redis.call('ZADD', p .. 'leased', until_ms, a.id)
end

-- ack [prefix] now account epoch worker lease_ms -> ok remaining, the assignment, site, session, pack, digest, blob | stale
local function ack(keys, args)
  local p, id, epoch, worker, lease_ms = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local a = held_account(p, id, epoch, worker)
  if not a then return reply('stale') end
  extend(p, a, now + tonumber(lease_ms))
  if a.phase == 'offered' then
    redis.call('HSET', account_key(p, id), 'phase', 'opening')
    if a.poll then redis.call('HDEL', p .. 'worker:' .. worker, 'poll:' .. a.poll) end
    log(p, 'lease_granted', 'account', id, 'worker', worker, 'epoch', a.epoch)
  end
  return reply('ok', 'site', a.site, 'session', a.session, 'pack', a.pack or '', 'digest', digest_of(p, a.site, a.pack or ''), 'blob', redis.call('GET', p .. 'session:' .. id) or '', assignment(p, a))
end

-- renew [prefix] now account epoch worker lease_ms stall_ms phase progress -> ok order | stale
local function renew(keys, args)
  local p, id, epoch, worker, lease_ms, stall_ms, phase, progress = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  redis.call('ZADD', p .. 'workers', 'XX', now, worker)
  local a = held_account(p, id, epoch, worker)
  if not a or a.phase == 'offered' then return reply('stale') end
  local set = { 'phase', phase }
  if a.progress ~= progress then
    set[#set + 1], set[#set + 2], set[#set + 3], set[#set + 4] = 'progress', progress, 'progress_at', now
    a.progress_at = now
  end
  redis.call('HSET', account_key(p, id), unpack(set))
  local stalled = now - tonumber(a.progress_at or now)
  -- A heart that beats beside a dead lane: told to abort, then not believed any longer.
  if stalled > tonumber(stall_ms) + 2 * tonumber(lease_ms) then return reply('stale') end
  extend(p, a, now + tonumber(lease_ms))
  local order = 'continue'
  if redis.call('HEXISTS', p .. 'worker:' .. worker, 'cordon') == 1 then order = 'finish_current' end
  if a.state ~= 'active' or stalled > tonumber(stall_ms) then order = 'abort' end
  return reply('ok', 'order', order)
end

-- release [prefix] now account epoch worker -> ok | stale. A clean end: no lock delay, only the pause between actions.
local function release(keys, args)
  local p, id, epoch, worker = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local a = held_account(p, id, epoch, worker)
  if not a then return reply('stale') end
  if a.phase ~= 'offered' then
    a.rest = math.max(a.rest, now + a.limits.gap[1])
    redis.call('HSET', account_key(p, id), 'rest', a.rest, 'why', 'pace')
  end
  take_back(p, a, now, 0, false)
  log(p, 'lease_released', 'account', id, 'worker', worker, 'epoch', a.epoch)
  return reply('ok')
end

register('ack', ack)
register('renew', renew)
register('release', release)
