-- Title: The trail, the newest first: who, what act, when, which case number
-- Acts on accounts say whose account; acts on a case say no more than its number.
select a.at, who_in_words(a.who) as who, a.who as name, a.act, a.panel, a.case_ref,
       case when a.case_ref is null and a.panel is null then a.detail end as account
  from audit_entry a
  left join app_user u on u.name = a.who
 where (cast(:panel as text) is null or a.panel = cast(:panel as text))
   and (cast(:from as date) is null or a.at >= cast(:from as date)::timestamp at time zone 'Europe/London')
   and (cast(:until as date) is null or a.at < (cast(:until as date) + 1)::timestamp at time zone 'Europe/London')
   and (cast(:words as text) is null
        or strpos(lower(concat_ws(' ', u.full_name, a.who, a.act, a.panel || '/' || a.case_ref, a.panel || ' ' || a.case_ref, case when a.case_ref is null then a.detail end)), lower(cast(:words as text))) > 0)
 order by a.id desc
 limit :most
offset :skip
