-- Row security asks once for each statement in which panels the caller coordinates, or sees every case, and only where a row is in none of
-- them, row by row as before. Nobody sees or writes more: each of these panels is one that the question for the row admits too.
create function coordinated_panels() returns text[] language sql stable parallel safe security definer set search_path = cdop, pg_temp
  return array(select p.code from panel p where coordinates(p.code));
create function panels_seen() returns text[] language sql stable parallel safe security definer set search_path = cdop, pg_temp
  return array(select p.code from panel p where is_system() or in_setting('cdop.coordinator', p.code) or in_setting('cdop.lead', p.code));

alter policy seen on case_file using (coalesce(panel in (select unnest(panels_seen())), false) or sees_case(id, panel) or asked_about_case(id));
alter policy written on case_file with check (coalesce(panel in (select unnest(coordinated_panels())), false) or coordinates(panel));

do $$
declare
  t text;
  coordinated text := 'exists (select from case_file f where f.id = case_id and f.panel = any ((select coordinated_panels())::text[]))';
  seen text := 'exists (select from case_file f where f.id = case_id and f.panel = any ((select panels_seen())::text[]))';
begin
  foreach t in array array['child', 'imported_circumstance']
  loop
    execute format('alter policy coordinator on %I using (%s or coordinates_case(case_id)) with check (%2$s or coordinates_case(case_id))', t, coordinated);
  end loop;
  foreach t in array array['statutory_clock', 'analysis_form', 'contributory_factor', 'case_event']
  loop
    execute format('alter policy seen on %I using (%s or sees_case(case_id))', t, seen);
    execute format('alter policy written on %I with check (%s or settles_case(case_id))', t, coordinated);
  end loop;
end $$;
