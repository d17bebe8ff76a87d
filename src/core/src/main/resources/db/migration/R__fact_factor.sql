-- Fact: one row for each factor that the panel graded. The scheme year goes with it: letters and grades changed in 2018.
drop view if exists fact_factor;
create view fact_factor with (security_barrier) as
select x.case_id, f.panel, x.scheme, x.domain, x.code, x.factor, x.grade, x.modifiable
  from contributory_factor x
  join case_file f on f.id = x.case_id
 where counts_panel(f.panel);
revoke insert, update, delete on fact_factor from "${app}";
