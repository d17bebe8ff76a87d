-- Title: Acts on one case, the newest first
-- What somebody read again and again on one day (a page looked at twice, a form saved as it is filled) is one line.
with act as (
  select a.*, a.act ~ '^(opened|looked|read|took away) ' as reads, (a.at at time zone 'Europe/London')::date as day
    from audit_entry a
   where a.case_id = :case
)
select max(a.at) as at, min(a.at) as first, who_in_words(a.who) as who, a.act, a.detail, count(*) as times
  from act a
 where cast(:reads as boolean) is null or a.reads = cast(:reads as boolean)
 group by a.who, a.act, a.detail, a.day, case when not a.reads then a.id end
 order by max(a.id) desc
 limit :most
