-- The fate of a letter is seen by whoever sees its recommendation; written by those who settle the case.
set search_path = cdop;
drop policy coordinator on recommendation_letter;
create policy seen on recommendation_letter for select
  using (exists (select 1 from recommendation r where r.id = recommendation_id and sees_case(r.case_id)));
create policy written on recommendation_letter for insert
  with check (exists (select 1 from recommendation r where r.id = recommendation_id and settles_case(r.case_id)));
create policy changed on recommendation_letter for update
  using (exists (select 1 from recommendation r where r.id = recommendation_id and settles_case(r.case_id)))
  with check (exists (select 1 from recommendation r where r.id = recommendation_id and settles_case(r.case_id)));

-- A role that the operation does not admit is a plain no: an unknown would make "not a chair" unknown too, and did let a
-- public health lead see anonymised cases.
create or replace function in_setting(setting text, panel text) returns boolean
  language sql stable parallel safe
  return coalesce(panel = any (string_to_array(nullif(current_setting(setting, true), ''), ',')), false);
