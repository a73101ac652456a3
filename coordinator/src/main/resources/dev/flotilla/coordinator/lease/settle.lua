-- settle [prefix] now account epoch worker action attempt mode outcome_json outcome verdict evidence has_picture
--        disposition value effect effect_value effect_kind reason permille lease_ms cursor rows total at_end anew look cool_ms
--   -> perform terminal outcome remaining site pack circuit, the assignment | release terminal outcome next site pack circuit |
--   stale | settled; 'repeated' for
--   the same report again; `outcome` is the JSON of what all parts together came to, empty where it is the report's own
-- Applies what Settlement decided, once:
--   disposition finish <state> | retry <ms> (counted, at most TRIES) | snooze <ms> (not counted) | doubt <ms> | look <ms>
--   (looked, nothing proved: counted) | absent <ms> (looked and not seen: the second time it goes back as a new attempt)
--   | drift <ms> (a retry, not counted where the circuit is not closed or another version is in force by now)
--   | continue <most parts> (a part is done: not counted) | conclude (the parts of a list together decide)
--   effect none | cool <ms> (effect_kind or the whole account) | month (to its end; 'notes' or the whole account)
--   | stop (a person must look)

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
  if state == 'already' and act.done then state = 'confirmed' end -- an earlier part did something
  forget_parts(p, x)
  if act.state == 'in_doubt' then redis.call('HINCRBY', account_key(p, a.id), 'in_doubt', -1) end
  set_state(p, x, act.state, state)
  redis.call('HSET', action_key(p, x), 'settled', now)
  redis.call('HINCRBY', account_key(p, a.id), 'o:' .. outcome, 1)
  redis.call('HINCRBY', p .. 'totals', 'kind:' .. act.kind, 1)
  redis.call('HINCRBY', p .. 'totals', 'outcome:' .. outcome, 1)
  redis.call('SREM', p .. 'drift_actions:' .. a.site, x)
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

-- A part is done. Its turn is first: a list that is read in parts changes meanwhile.
local function go_on(p, a, x, act, most, outcome, verdict, now)
  if verdict == 'sent' and WRITES[act.kind] then
    redis.call('HSET', action_key(p, x), 'done', 1)
    act.done = '1'
  end
  if redis.call('HINCRBY', action_key(p, x), 'parts', 1) >= most then
    finish(p, a, x, act, act.done and 'confirmed' or 'not_sent', outcome, verdict, now)
    return
  end
  redis.call('HDEL', action_key(p, x), 'looks', 'absent')
  redis.call('HINCRBY', action_key(p, x), 'attempt', -1)
  if act.state == 'in_doubt' then redis.call('HINCRBY', account_key(p, a.id), 'in_doubt', -1) end
  set_state(p, x, act.state, 'available')
  redis.call('LPUSH', p .. 'queue:' .. a.id .. ':' .. act.kind, x)
end

-- The parts of a pending list are all there is: whole, they are the account's list; else nothing is concluded. Returns
-- the outcome of them all.
local function conclude(p, a, x, act, total, at_end, verdict, now)
  local complete, rows = whole(p, x, total, at_end)
  local outcome = complete and 'pending_list_read' or 'pending_list_part'
  local json = complete and cjson.encode({ kind = outcome, rows = rows }) or cjson.encode({ kind = outcome, rows = rows, total = total })
  redis.call('HSET', action_key(p, x), 'outcome', json)
  if complete then keep_list(p, a, x, now) end
  finish(p, a, x, act, complete and 'confirmed' or 'not_sent', outcome, verdict, now)
  return json
end

local function retry(p, a, x, act, at, outcome, verdict, now)
  if tonumber(act.attempt) >= ATTEMPTS then
    finish(p, a, x, act, 'not_sent', outcome, verdict, now)
  else
    again(p, a, x, act, at)
  end
end

local function snooze(p, a, x, act, at)
  redis.call('HINCRBY', action_key(p, x), 'attempt', -1)
  again(p, a, x, act, at)
end

-- The page was unlike the pack. Where the pack is the one at fault, the action waits for another without an end.
local function after_drift(p, a, x, act, at, outcome, verdict, now)
  if in_force(p, a) ~= a.pack then
    snooze(p, a, x, act, now)
  elseif is_halted(p, a, act.kind) then
    snooze(p, a, x, act, at)
  else
    redis.call('HINCRBY', action_key(p, x), 'drifts', 1)
    retry(p, a, x, act, at, outcome, verdict, now)
  end
end

local function dispose(p, a, x, act, d, value, outcome, verdict, now)
  if d ~= 'absent' then redis.call('HDEL', action_key(p, x), 'absent') end -- two in a row are wanted
  if d == 'finish' then
    finish(p, a, x, act, value, outcome, verdict, now)
  elseif d == 'continue' then
    go_on(p, a, x, act, tonumber(value), outcome, verdict, now)
  elseif d == 'retry' then
    retry(p, a, x, act, now + tonumber(value), outcome, verdict, now)
  elseif d == 'snooze' then
    snooze(p, a, x, act, now + tonumber(value))
  elseif d == 'drift' then
    after_drift(p, a, x, act, now + tonumber(value), outcome, verdict, now)
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
      retry(p, a, x, act, now, outcome, verdict, now)
    end
  end
end

local function settle(keys, args)
  local p, id, epoch, worker, x, attempt, mode, json, outcome, verdict, evidence, has_picture, d, value, effect, effect_value, effect_kind, reason, permille, lease_ms, cursor, rows, total, at_end, anew, look, cool_ms =
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
  local part = tonumber(act.parts or 0) + 1
  keep_evidence(p, x, part > 1 and attempt .. '.' .. part or attempt, mode, evidence, has_picture)
  gather(p, x, rows, anew == '1')
  if cursor ~= '' then redis.call('HSET', action_key(p, x), 'cursor', cursor) end
  -- 'Sent' without a permit is no proof: look at the page.
  if WRITES[act.kind] and mode == 'perform' and verdict == 'sent' and act.state ~= 'permitted' then
    d, value, look = 'doubt', '0', 'nothing'
  end
  if mode == 'perform' and verdict == 'not_sent' then give_back(p, a, act.kind, tonumber(act.taken), now) end
  -- Before the action's turn, which hangs on it. A look for what is in doubt is no try: it needs little of what the deed
  -- needs.
  local circuit = mode == 'perform' and judge(p, a, act.kind, x, look, now, tonumber(cool_ms)) or ''
  local of_all = ''
  if d == 'conclude' then
    of_all = conclude(p, a, x, act, tonumber(total), at_end == '1', verdict, now)
  else
    dispose(p, a, x, act, d, value, outcome, verdict, now)
  end
  local seen_with = a.pack or ''
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
  -- A lease keeps its pack, so that another one in force ends it.
  if a.state == 'active' and not drained and in_force(p, a) == a.pack then
    local kind, found, next_mode = plan(p, a, now)
    -- An action reported under this lease waits for another: its next report must not be taken for a repeated one.
    local last = kind and redis.call('HGET', action_key(p, found), 'report') or ''
    if kind and (last or ''):sub(1, #epoch + 1) ~= epoch .. '|' then
      assign(p, a, kind, found, next_mode, now)
      extend(p, a, now + tonumber(lease_ms))
      return reply('perform', 'terminal', terminal, 'outcome', of_all, 'remaining', lease_ms, 'site', a.site, 'pack', seen_with, 'circuit',
        circuit, assignment(p, a))
    end
  end
  unlease(p, a)
  local at = schedule(p, a, now)
  log(p, 'lease_released', 'account', id, 'worker', worker, 'epoch', a.epoch)
  return reply('release', 'terminal', terminal, 'outcome', of_all, 'next', at and string.format('%.0f', math.max(0, at - now)) or '-1', 'site',
    a.site, 'pack', seen_with, 'circuit', circuit)
end

register('settle', settle)
