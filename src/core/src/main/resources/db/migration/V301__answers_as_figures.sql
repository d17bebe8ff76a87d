-- How the fact views read an answer: as a figure, or whether anything of a list was ticked.
create function figure(answer jsonb) returns numeric language sql immutable as $$
  select case when jsonb_typeof(answer) = 'number' then (answer #>> '{}')::numeric end
$$;
create function of_several(answer jsonb) returns text language sql immutable as $$
  select case when jsonb_typeof(answer) is distinct from 'array' then null
              when jsonb_array_length(answer - 'none' - 'not_known') > 0 then 'yes'
              when answer ? 'none' then 'no'
              when answer ? 'not_known' then 'not_known' end
$$;
