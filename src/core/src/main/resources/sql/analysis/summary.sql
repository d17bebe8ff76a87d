-- Title: What was found in one case, in a line
select a.stage, a.categories, a.primary_category, a.conclusion, a.drafted_at, a.settled_at,
       array(select f.factor from contributory_factor f where f.case_id = a.case_id and f.modifiable order by f.id) as modifiable,
       (select count(*) from contributory_factor f where f.case_id = a.case_id) as factors,
       (select count(*) from learning_point p where p.case_id = a.case_id and p.kind = 'issue') as issues,
       (select count(*) from learning_point p where p.case_id = a.case_id and p.kind = 'learning') as learning
  from analysis_form a
  join case_file f on f.id = a.case_id
 where f.panel = :panel
   and f.case_ref = :ref
