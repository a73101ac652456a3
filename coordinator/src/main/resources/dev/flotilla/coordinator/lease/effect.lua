-- What an attempt means for its account: it rests, wholly or in part, or stops until a person has looked.

-- The day of the month, counted from 0, of a day counted from 1970-01-01 (the civil calendar, by Hinnant's algorithm).
local function day_of_month(days)
  local since = days + 719468
  local of_era = since % 146097
  local year = math.floor((of_era - math.floor(of_era / 1460) + math.floor(of_era / 36524) - math.floor(of_era / 146096)) / 365)
  local of_year = of_era - (365 * year + math.floor(year / 4) - math.floor(year / 100))
  return of_year - math.floor((153 * math.floor((5 * of_year + 2) / 153) + 2) / 5)
end

-- The 1st of the next month, 00:00 UTC.
local function next_month(now)
  local day = math.floor(now / DAY)
  local inside = day - day_of_month(day) + 31 -- of this month's 1st, 31 days on: always in the next month
  return (inside - day_of_month(inside)) * DAY
end

-- Rests until `at`; `part` is a kind of action, 'notes', or empty for the whole account. A longer rest stands.
local function rest_until(p, a, part, at, reason, now)
  local field = part == '' and 'rest' or 'rest:' .. part
  if tonumber(a[field] or 0) < at then
    redis.call('HSET', account_key(p, a.id), field, at, part == '' and 'why' or 'why:' .. part, reason)
    a[field] = at
  end
  log(p, 'account_cooling', 'account', a.id, 'reason', reason, 'ms', string.format('%.0f', at - now))
end

local function affect(p, a, effect, value, part, reason, now)
  if effect == 'stop' then
    set_account_state(p, a, a.state == 'paused' and 'paused' or 'needs_human', reason) -- only a person ends a pause
  elseif effect == 'cool' then
    rest_until(p, a, part, now + tonumber(value), reason, now)
  elseif effect == 'month' then
    rest_until(p, a, part, next_month(now), reason, now)
  end
end
