-- Title: What is known of cases, and what the panel made of it, for the rules of consistency
select f.panel, f.case_ref, f.state, coalesce(k.answers, '{}') as answers, coalesce(cardinality(k.disputed), 0) as disputed,
       a.stage, a.primary_category, a.categories, a.conclusion,
       coalesce(x.factors, '{}') as factors, coalesce(x.contributing, '{}') as contributing, coalesce(x.modifiable, '{}') as modifiable
  from case_file f
  left join case_answers k on k.case_id = f.id
  left join analysis_form a on a.case_id = f.id and a.scheme = '2018'
  left join lateral (select array_agg(c.code) as factors, array_agg(c.code) filter (where c.grade >= 2) as contributing,
                            array_agg(coalesce(c.code, 'other')) filter (where c.modifiable) as modifiable
                       from contributory_factor c
                      where c.case_id = a.case_id and (c.code is not null or c.modifiable)) x on true
 where (cast(:case as bigint) is null or f.id = :case)
   and (cast(:open as boolean) is null or (f.state <> all (:ended)) = :open)
   and f.state not in ('OUT_OF_SCOPE', 'TRANSFERRED')
 order by f.notified_at desc, f.id
