-- Title: Counts one failure to sign in; locks at so many within the window, whoever else fails at the same moment
update app_user u
   set failures = case when counted.times >= :most then 0 else counted.times end,
       failing_since = case when counted.times >= :most then null when counted.afresh then cast(:now as timestamptz) else u.failing_since end,
       locked_until = case when counted.times >= :most then cast(:until as timestamptz) else u.locked_until end
  from (select id, afresh, case when afresh then 1 else failures + 1 end as times
          from (select id, failures, coalesce(failing_since < cast(:windowStart as timestamptz), true) as afresh
                  from app_user where id = cast(:id as bigint) for update) as so) as counted
 where u.id = counted.id
returning counted.times >= :most as locked
