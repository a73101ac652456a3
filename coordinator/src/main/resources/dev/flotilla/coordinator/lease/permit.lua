-- permit [prefix] now account epoch worker action attempt permit permit_ms needed_ms kind contact seen
--   -> ok remaining | stale | refused why | duplicate id
-- The write-ahead intent: from here on the action counts as possibly done until a report or a look at the page says
-- otherwise.
local function permit(keys, args)
  local p, id, epoch, worker, x, attempt, name, permit_ms, needed_ms, kind, contact, seen = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local a = held_account(p, id, epoch, worker)
  if not a or a.phase == 'offered' then return reply('stale') end
  local left = tonumber(redis.call('ZSCORE', p .. 'leased', id)) - now
  if left <= 0 then return reply('stale') end
  local act = hash(action_key(p, x))
  if a.action ~= x or a.attempt ~= attempt or a.mode ~= 'perform' then return reply('refused', 'why', 'the lease is for another action') end
  if act.kind ~= kind or act.contact ~= contact then return reply('refused', 'why', 'the action is for another contact') end
  if act.state == 'permitted' then
    local remaining = tonumber(act.permit_at) + tonumber(permit_ms) - now
    if act.permit ~= name or remaining <= 0 then return reply('refused', 'why', 'a permit was given for this attempt already') end
    return reply('ok', 'remaining', string.format('%.0f', remaining))
  end
  if act.state ~= 'leased' then return reply('refused', 'why', 'the action is ' .. act.state) end
  if a.state ~= 'active' then return reply('refused', 'why', 'the account is ' .. a.state) end
  if not drift_permits(p, a, kind) then return reply('refused', 'why', 'pages are unlike the pack (drift), and this kind waits') end
  if left < tonumber(needed_ms) then return reply('refused', 'why', 'the lease has too little time left') end
  if kind == 'invite' then
    local holder = redis.call('HGET', p .. 'contacts:' .. id, 'invite:' .. contact)
    if holder ~= x then return reply('duplicate', 'id', holder or '') end
  end
  set_state(p, x, 'leased', 'permitted')
  redis.call('HSET', action_key(p, x), 'permit', name, 'permit_at', now, 'seen', seen)
  log(p, 'permit_given', 'account', id, 'action', x, 'epoch', a.epoch)
  return reply('ok', 'remaining', permit_ms)
end

register('permit', permit)
