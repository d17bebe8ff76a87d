-- What tables are drawn by: the five ethnic groups of the census, and the part of the cases that a reader chose to look at.
create function ethnic_group(the_code text) returns text language sql immutable parallel safe
  return case when the_code in ('A','B','C','GT','RO') then 'white'
              when the_code in ('D','E','F','G') then 'mixed'
              when the_code in ('H','J','K','L','R') then 'asian'
              when the_code in ('M','N','P') then 'black'
              when the_code in ('S','AR') then 'other'
              else 'not-known' end;

-- Is a case among those chosen? What is not chosen is not looked at; nothing chosen is every case.
create function chosen(the_choice jsonb, age text, sex text, category int, ethnic text, area text) returns boolean
  language sql immutable parallel safe
  return (the_choice ->> 'age' is null or the_choice ->> 'age' = age)
     and (the_choice ->> 'sex' is null or the_choice ->> 'sex' = replace(sex, '_', '-'))
     and (the_choice ->> 'category' is null or the_choice ->> 'category' = category::text)
     and (the_choice ->> 'ethnicity' is null or the_choice ->> 'ethnicity' = ethnic)
     and (the_choice ->> 'area' is null or the_choice ->> 'area' = area);

-- How a fact of a case stands: recorded, missing, or said to be not known.
create function told(the_fact text) returns text language sql immutable parallel safe
  return case when coalesce(trim(the_fact), '') = '' then 'missing' when the_fact = 'not_known' then 'not_known' else 'recorded' end;
