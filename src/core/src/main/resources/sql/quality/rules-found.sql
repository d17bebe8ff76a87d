-- Title: In how many cases each rule of consistency finds something
select rule, count(*) as cases
  from findings_of(null, :rules, :needs, :paths, :questions)
 where (state <> all (:ended)) = :open
   and explained = :explained
 group by rule, place
 order by rule = any (:warnings) desc, count(*) desc, place
