-- New rows enter the trail together, once for each statement, instead of one after the other: a file of cases writes some
-- ten rows for each death. What stands in the trail is the same.
create function record_new_rows() returns trigger language plpgsql security definer set search_path = cdop, pg_temp as $$
begin
  insert into row_change (who, table_name, operation, case_id, panel, new_row)
  select coalesce(nullif(current_setting('cdop.user', true), ''), session_user), tg_table_name, tg_op, a.case_id,
         coalesce(a.row->>'panel', f.panel), a.row
    from (select to_jsonb(added) - 'content' as row,
                 (to_jsonb(added) ->> case when tg_table_name = 'case_file' then 'id' else 'case_id' end)::bigint as case_id
            from added) a
    left join case_file f on f.id = a.case_id and a.row->>'panel' is null;
  return null;
end $$;

-- Keeps every new, changed and removed row of a table in the trail. Tables to come call it; it may be called again.
create procedure keep_in_trail(kept regclass) language plpgsql as $$
begin
  execute format('create or replace trigger record_change after update or delete on %s for each row execute function record_change()', kept);
  execute format('create or replace trigger record_new_rows after insert on %s referencing new table as added
                  for each statement execute function record_new_rows()', kept);
end $$;

do $$
declare kept oid;
begin
  for kept in select g.tgrelid from pg_trigger g where g.tgname = 'record_change' order by 1
  loop
    call keep_in_trail(kept);
  end loop;
end $$;
