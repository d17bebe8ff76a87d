-- What each case answers to each code, kept so that a table reads it and does not go through the answers of all forms. The definition is
-- codes_answered (see the facts on circumstances); the row of a case follows in the same transaction whatever it stands in.
-- No foreign key: a row is there only while an answer, a circumstance or a factor of the case is, and these have theirs. Nobody reads it
-- but through the facts, which know whose panels count.
create table answered_code (
  case_id bigint not null,
  code    text not null,
  told    text check (told in ('yes', 'no', 'not_known')),
  answer  text not null check (answer in ('yes', 'no', 'not_known')),
  primary key (case_id, code)
);
alter table answered_code enable row level security;
revoke all on answered_code from "${app}";

-- Cases made by others wait for each other, so that whoever comes second sees what the first one wrote. What was only added to takes no
-- code away.
create function answer_codes(cases bigint[], only_more boolean) returns void language plpgsql security definer set search_path = cdop, pg_temp as $$
begin
  perform from case_file f where f.id = any (cases) and f.xmin <> pg_current_xact_id()::xid order by f.id for no key update;
  delete from answered_code k
   where not only_more
     and k.case_id = any (cases)
     and not exists (select from codes_answered(cases) a where a.case_id = k.case_id and a.code = k.code);
  insert into answered_code as k select a.case_id, a.code, a.told, a.answer from codes_answered(cases) a
  on conflict (case_id, code) do update set told = excluded.told, answer = excluded.answer
   where (k.told, k.answer) is distinct from (excluded.told, excluded.answer);
end $$;
revoke execute on function answer_codes(bigint[], boolean) from public;

create function codes_follow() returns trigger language plpgsql security definer set search_path = cdop, pg_temp as $$
begin
  if tg_op <> 'DELETE' then
    perform answer_codes(array(select distinct case_id from added), tg_op = 'INSERT');
  end if;
  if tg_op <> 'INSERT' then
    perform answer_codes(array(select distinct case_id from removed), false);
  end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['case_answers', 'imported_circumstance', 'contributory_factor']
  loop
    execute format('create trigger codes_follow_new after insert on %I referencing new table as added for each statement execute function codes_follow()', t);
    execute format('create trigger codes_follow_change after update on %I referencing old table as removed new table as added
                    for each statement execute function codes_follow()', t);
    execute format('create trigger codes_follow_removal after delete on %I referencing old table as removed for each statement execute function codes_follow()', t);
  end loop;
end $$;
