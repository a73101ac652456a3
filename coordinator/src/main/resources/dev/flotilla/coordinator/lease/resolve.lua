-- resolve [prefix] now action verdict reason -> ok outcome kind account | not_found | settled | other state
-- A person says of an action that waits for one whether it was done. `outcome` is the JSON of its last attempt, empty
-- where none was reported. Tokens stay taken: the deed may have been begun.
local function resolve(keys, args)
  local p, x, verdict, reason = keys[1], unpack(args, 2)
  local now = clock(p, args[1])
  local act = hash(action_key(p, x))
  if not act.state then return reply('not_found') end
  if ENDED[act.state] then return reply('settled') end
  if act.state ~= 'needs_human' then return reply('other', 'state', act.state) end
  local a = load_account(p, act.account)
  redis.call('HSET', action_key(p, x), 'verdict', verdict, 'reason', reason)
  local outcome = act.outcome and cjson.decode(act.outcome).kind or 'unknown'
  finish(p, a, x, act, verdict == 'sent' and 'confirmed' or 'not_sent', outcome, verdict, now)
  log(p, 'action_resolved', 'account', act.account, 'action', x, 'verdict', verdict)
  return reply('ok', 'outcome', act.outcome or '', 'kind', act.kind, 'account', act.account)
end

register('resolve', resolve)
