-- The trail of new rows again, the same rows for less: each row is made once, and its number follows the time, so that the index of the
-- trail grows at its end and not all over. No sequence still: see where row_change is made.
alter table row_change alter column id set default uuidv7();

create or replace function record_new_rows() returns trigger language plpgsql security definer set search_path = cdop, pg_temp as $$
begin
  insert into row_change (who, table_name, operation, case_id, panel, new_row)
  with made as materialized (
    select to_jsonb(added) - 'content' as row from added
  ), of_case as materialized (
    select m.row, (m.row ->> case when tg_table_name = 'case_file' then 'id' else 'case_id' end)::bigint as case_id, m.row ->> 'panel' as panel
      from made m
  )
  select coalesce(nullif(current_setting('cdop.user', true), ''), session_user), tg_table_name, tg_op, o.case_id,
         coalesce(o.panel, (select f.panel from case_file f where f.id = o.case_id)), o.row
    from of_case o;
  return null;
end $$;

-- A new child whose case has a composite record already: looked for once for each statement.
create function fold_when_children_known() returns trigger language plpgsql security definer set search_path = cdop, pg_temp as $$
begin
  perform fold_answers(k.case_id) from case_answers k where k.case_id in (select a.case_id from added a);
  return null;
end $$;
create or replace trigger fold_child after update of born_on, died_on on child for each row execute function fold_when_child_known();
create trigger fold_children after insert on child referencing new table as added for each statement execute function fold_when_children_known();
