-- Title: Cases in which the rules of consistency find something, those with warnings first; a page of them
with found as materialized (
  select f.case_id, f.panel, f.case_ref, f.state, f.notified_at, f.rule, f.place, f.explained
    from findings_of(null, :rules, :needs, :paths, :questions) f
   where (f.state <> all (:ended)) = :open
     and f.explained = :explained
     and (cast(:agency as bigint) is null
          or exists (select 1 from answered_by_agency(:agency) t
                      where t.case_id = f.case_id and t.questions && string_to_array((cast(:questions as text[]))[f.place], ' ')))
), cases as (
  select case_id, panel, case_ref, state, notified_at, array_agg(rule order by place) as rules,
         count(*) filter (where rule = any (:warnings)) as warnings
    from found
   group by case_id, panel, case_ref, state, notified_at
), told as (
  select case_id, sum(asked) as asked, sum(answered) as answered, sum(not_known) as not_known
    from completeness_of_forms(null)
   group by case_id
)
select c.panel, c.case_ref, c.state, c.rules, t.asked, t.answered, t.not_known, count(*) over () as total
  from cases c
  left join told t on t.case_id = c.case_id
 order by c.warnings desc, cardinality(c.rules) desc, c.notified_at desc, c.case_id
 limit :size offset :skip
