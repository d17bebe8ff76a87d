-- Title: Changed rows of one case, the newest first: only the columns that changed
select r.at, who_in_words(r.who) as who,
       case r.operation when 'INSERT' then 'added to ' when 'DELETE' then 'removed from ' else 'changed ' end
         || replace(r.table_name, '_', ' ') as what,
       (select jsonb_pretty(jsonb_object_agg(o.key, o.value)) from jsonb_each(r.old_row) o
         where r.new_row is null or r.new_row -> o.key is distinct from o.value) as before,
       (select jsonb_pretty(jsonb_object_agg(n.key, n.value)) from jsonb_each(r.new_row) n
         where r.old_row is null or r.old_row -> n.key is distinct from n.value) as after
  from row_change r
 where r.case_id = :case
 order by r.at desc, r.id
 limit :most
