-- settle [prefix] now account epoch worker action attempt mode outcome_json outcome verdict evidence has_picture
--        disposition value effect effect_value effect_kind reason permille lease_ms
--   -> perform terminal remaining, the assignment | release terminal next | stale | settled; 'repeated' for the same report again
-- Applies what Settlement decided, once:
--   disposition finish <state> | retry <ms> (counted, at most TRIES) | snooze <ms> (not counted) | doubt <ms> | look <ms>
--   (looked, nothing proved: counted) | absent <ms> (looked and not seen: the second time it goes back as a new attempt)
--   effect none | cool <ms> (effect_kind or the whole account) | stop (a person must look)

local ATTEMPTS = 3
local LOOKS = 3
local PICTURES = 500
local EVIDENCE_MS = 30 * DAY

local function keep_evidence(p, x, attempt, mode, json, has_picture)
  local key = p .. 'evidence:' .. x
  redis.call('HSET', key, attempt .. (mode == 'verify' and ':verify' or ''), json)
  redis.call('PEXPIRE', key, EVIDENCE_MS)
  if has_picture == '1' then
    local order = p .. 'evidence_order'
    redis.call('LREM', order, 0, x)
    redis.call('LPUSH', order, x)
    if redis.call('LLEN', order) > PICTURES then redis.call('DEL', p .. 'evidence:' .. redis.call('RPOP', order)) end
  end
end

local function finish(p, a, x, act, state, outcome, verdict, now)
  if act.state == 'in_doubt' then redis.call('HINCRBY', account_key(p, a.id), 'in_doubt', -1) end
  set_state(p, x, act.state, state)
  redis.call('HSET', action_key(p, x), 'settled', now)
  redis.call('HINCRBY', account_key(p, a.id), 'o:' .. outcome, 1)
  redis.call('HINCRBY', p .. 'totals', 'kind:' .. act.kind, 1)
  redis.call('HINCRBY', p .. 'totals', 'outcome:' .. outcome, 1)
  -- Only a proved 'nothing was sent' opens the contact to a later action.
  if act.kind == 'invite' and verdict == 'not_sent' and (state == 'not_sent' or state == 'refused') then
    redis.call('HDEL', p .. 'contacts:' .. a.id, 'invite:' .. act.contact)
  end
end

local function again(p, a, x, act, at)
  if act.state == 'in_doubt' then redis.call('HINCRBY', account_key(p, a.id), 'in_doubt', -1) end
  set_state(p, x, act.state, 'available')
  redis.call('ZADD', p .. 'later:' .. a.id .. ':' .. act.kind, at, x)
end

local function dispose(p, a, x, act, d, value, outcome, verdict, now)
  if d ~= 'absent' then redis.call('HDEL', action_key(p, x), 'absent') end -- two in a row are wanted
  if d == 'finish' then
    finish(p, a, x, act, value, outcome, verdict, now)
  elseif d == 'retry' then
    if tonumber(act.attempt) >= ATTEMPTS then
      finish(p, a, x, act, 'not_sent', outcome, verdict, now)
    else
      again(p, a, x, act, now + tonumber(value))
    end
  elseif d == 'snooze' then
    redis.call('HINCRBY', action_key(p, x), 'attempt', -1)
    again(p, a, x, act, now + tonumber(value))
  elseif d == 'doubt' then
    put_in_doubt(p, a, x, act.state, now + tonumber(value))
  elseif d == 'look' then
    if redis.call('HINCRBY', action_key(p, x), 'looks', 1) >= LOOKS then
      give_up(p, a, x, act.state, 'three looks proved nothing')
    else
      put_in_doubt(p, a, x, act.state, now + tonumber(value))
    end
  elseif d == 'absent' then
    if redis.call('HINCRBY', action_key(p, x), 'absent', 1) < 2 then
      put_in_doubt(p, a, x, act.state, now + tonumber(value))
    else
      redis.call('HDEL', action_key(p, x), 'absent', 'looks')
      give_back(p, a, act.kind, tonumber(act.taken), now)
      if tonumber(act.attempt) >= ATTEMPTS then
        finish(p, a, x, act, 'not_sent', outcome, verdict, now)
      else
        again(p, a, x, act, now)
      end
    end
  end
end

local function affect(p, a, effect, value, kind, reason, now)
  if effect == 'stop' then
    set_account_state(p, a, a.state == 'paused' and 'paused' or 'needs_human', reason) -- only a person ends a pause
  elseif effect == 'cool' then
    local field, at = kind == '' and 'rest' or 'rest:' .. kind, now + tonumber(value)
    redis.call('HSET', account_key(p, a.id), field, at, kind == '' and 'why' or 'why:' .. kind, reason)
    a[field] = at
    log(p, 'account_cooling', 'account', a.id, 'reason', reason, 'ms', value)
  end
end

local function settle(keys, args)
  local p, id, epoch, worker, x, attempt, mode, json, outcome, verdict, evidence, has_picture, d, value, effect, effect_value, effect_kind, reason, permille, lease_ms =
    keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local a = held_account(p, id, epoch, worker)
  local act = hash(action_key(p, x))
  if act.report == epoch .. '|' .. attempt .. '|' .. mode then -- the same report again
    if a and a.action ~= x then
      extend(p, a, now + tonumber(lease_ms))
      return reply('perform', 'repeated', '1', 'remaining', lease_ms, assignment(p, a))
    end
    local at = redis.call('ZSCORE', p .. 'ready', id)
    return reply('release', 'repeated', '1', 'next', at and string.format('%.0f', math.max(0, at - now)) or '-1')
  end
  if not a or a.action ~= x or a.attempt ~= attempt or a.mode ~= mode then
    if act.account == id then keep_evidence(p, x, 'late:' .. epoch, mode, evidence, has_picture) end
    return reply(a and 'settled' or 'stale')
  end
  redis.call('HSET', action_key(p, x), 'report', epoch .. '|' .. attempt .. '|' .. mode, 'outcome', json, 'verdict', verdict)
  keep_evidence(p, x, attempt, mode, evidence, has_picture)
  -- 'Sent' without a permit is no proof: look at the page.
  if act.kind == 'invite' and mode == 'perform' and verdict == 'sent' and outcome == 'sent' and act.state ~= 'permitted' then
    d, value = 'doubt', '0'
  end
  if act.kind == 'invite' and mode == 'perform' and verdict == 'not_sent' then give_back(p, a, 'invite', tonumber(act.taken), now) end
  dispose(p, a, x, act, d, value, outcome, verdict, now)
  affect(p, a, effect, effect_value, effect_kind, reason, now)
  log(p, 'action_reported', 'account', id, 'action', x, 'outcome', outcome, 'verdict', verdict)

  local shortest, longest = unpack(a.limits.gap)
  local gap = shortest + math.floor((longest - shortest) * tonumber(permille) / 1000)
  if now + gap > a.rest then
    a.rest = now + gap
    redis.call('HSET', account_key(p, id), 'rest', a.rest, 'why', 'pace')
  end
  local terminal = redis.call('HEXISTS', action_key(p, x), 'settled') == 1 and '1' or '0'
  local drained = redis.call('HEXISTS', p .. 'worker:' .. worker, 'cordon') == 1
  if a.state == 'active' and not drained then
    local kind, found, next_mode = plan(p, a, now)
    -- An action reported under this lease waits for another: its next report must not be taken for a repeated one.
    local last = kind and redis.call('HGET', action_key(p, found), 'report') or ''
    if kind and (last or ''):sub(1, #epoch + 1) ~= epoch .. '|' then
      assign(p, a, kind, found, next_mode, now)
      extend(p, a, now + tonumber(lease_ms))
      return reply('perform', 'terminal', terminal, 'remaining', lease_ms, assignment(p, a))
    end
  end
  unlease(p, a)
  local at = schedule(p, a, now)
  log(p, 'lease_released', 'account', id, 'worker', worker, 'epoch', a.epoch)
  return reply('release', 'terminal', terminal, 'next', at and string.format('%.0f', math.max(0, at - now)) or '-1')
end

register('settle', settle)
