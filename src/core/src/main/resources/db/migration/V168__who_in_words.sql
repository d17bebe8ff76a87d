-- Who did something, as people say it: the full name of an account, the agency whose form was opened by its link, or the system.
create function who_in_words(who text) returns text
  language sql stable security definer set search_path = cdop, pg_temp
  return coalesce(
    (select u.full_name from app_user u where u.name = who),
    (select a.name || ' (by its link)' from form_request r join agency a on a.id = r.agency_id
      where who ~ '^link:[0-9]{1,18}$' and r.id = cast(substring(who from '^link:([0-9]{1,18})$') as bigint)),
    case when who = 'system' then 'the system' end,
    who);
