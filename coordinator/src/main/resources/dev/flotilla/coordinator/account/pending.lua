-- The pending list of an account: read in parts, and whole only when the parts hold as many rows as the site counts.

local MOST_ROWS = 10000 -- more are not kept, and so are never whole
local PARTS_MS = 7 * DAY

local function forget_parts(p, x)
  redis.call('DEL', p .. 'part:' .. x, p .. 'part_order:' .. x)
  redis.call('HDEL', action_key(p, x), 'overflow')
end

-- Keeps the rows of a part of reading x: a JSON list of key, row, key, row ... A row that two parts show counts once; the
-- rows of a list that was begun `anew` are all there are.
local function gather(p, x, flat_json, anew)
  if flat_json == '' then return end
  if anew then forget_parts(p, x) end
  local rows, order, flat = p .. 'part:' .. x, p .. 'part_order:' .. x, cjson.decode(flat_json)
  local count = redis.call('HLEN', rows)
  for i = 1, #flat, 2 do
    if count >= MOST_ROWS then
      redis.call('HSET', action_key(p, x), 'overflow', 1)
      break
    end
    if redis.call('HSETNX', rows, flat[i], flat[i + 1]) == 1 then
      redis.call('RPUSH', order, flat[i])
      count = count + 1
    end
  end
  redis.call('PEXPIRE', rows, PARTS_MS)
  redis.call('PEXPIRE', order, PARTS_MS)
end

-- (whether the parts are the whole list, how many rows they hold). `total` is the site's own count, -1 without one: then
-- the end must have been reached.
local function whole(p, x, total, at_end)
  local count = redis.call('HLEN', p .. 'part:' .. x)
  if redis.call('HEXISTS', action_key(p, x), 'overflow') == 1 then return false, count end
  if total < 0 then return at_end, count end
  return count == total, count
end

-- The parts become the account's list.
local function keep_list(p, a, x, now)
  local list, keys = p .. 'pending:' .. a.id, redis.call('LRANGE', p .. 'part_order:' .. x, 0, -1)
  redis.call('DEL', list)
  for first = 1, #keys, 1000 do
    local last = math.min(first + 999, #keys)
    redis.call('RPUSH', list, unpack(redis.call('HMGET', p .. 'part:' .. x, unpack(keys, first, last))))
  end
  redis.call('HSET', account_key(p, a.id), 'pending_read', now)
end

-- pending_get [prefix] now account offset limit -> ok read total rows, a JSON list | not_found
local function pending_get(keys, args)
  local p, id, offset, limit = keys[1], args[2], tonumber(args[3]), tonumber(args[4])
  if redis.call('EXISTS', account_key(p, id)) == 0 then return reply('not_found') end
  local list = p .. 'pending:' .. id
  local rows = redis.call('LRANGE', list, offset, offset + limit - 1)
  return reply('ok', 'read', redis.call('HGET', account_key(p, id), 'pending_read') or '', 'total', tostring(redis.call('LLEN', list)),
    'rows', '[' .. table.concat(rows, ',') .. ']')
end

register('pending_get', pending_get)
