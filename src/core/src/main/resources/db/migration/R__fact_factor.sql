-- Fact: one row for each factor that the panel graded by the scheme of 2018. Letters and grades meant other things before:
-- factors of older schemes are kept with the case and not counted among these. An imported case is told in today's codes whatever its
-- year, so its factors count (decision 9).
drop view if exists fact_factor;
create view fact_factor with (security_barrier) as
select x.case_id, f.panel, x.scheme, x.domain, x.code, x.factor, x.grade, x.modifiable
  from contributory_factor x
  join case_file f on f.id = x.case_id
 where (x.scheme = '2018' or f.imported)
   and coalesce(f.panel in (select unnest(counted_panels())), false);
revoke insert, update, delete on fact_factor from "${app}";
