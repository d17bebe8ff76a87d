-- Age at death in words, for those who may see a case but not when the child was born and died.
create function age_in_words(the_case bigint) returns text
  language sql stable security definer set search_path = cdop, pg_temp
  return (select case when sees_case(the_case) then
            case when c.died_on - c.born_on = 0 then 'less than a day'
                 when c.died_on - c.born_on < 28 then 'under 4 weeks'
                 when c.died_on < birthday(c.born_on, 1) then 'under 1 year'
                 else date_part('year', age(c.died_on, c.born_on))::int
                      || case when date_part('year', age(c.died_on, c.born_on)) = 1 then ' year' else ' years' end end end
            from child c where c.case_id = the_case);
