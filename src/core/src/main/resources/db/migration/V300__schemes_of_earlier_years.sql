-- Codes of earlier years keep their scheme: 2008 (2008–10), 2010 (2010–18) or 2018 (in use). Letters of domains, grades and
-- conclusions meant other things before 2018: what is kept must be a code of its own scheme, and none is turned into another.
alter table analysis_form drop constraint analysis_form_conclusion_check;
alter table analysis_form
  add constraint analysis_form_scheme_check check (scheme in ('2008', '2010', '2018')),
  add constraint analysis_form_conclusion_check check (
    case scheme when '2008' then conclusion in ('preventable', 'potentially_preventable', 'not_preventable', 'insufficient')
                else conclusion in ('yes', 'no', 'insufficient') end);

-- Some local forms before 2018 had a grade 1*: identified but unlikely to have contributed.
alter table contributory_factor add column starred boolean not null default false;
alter table contributory_factor
  add constraint contributory_factor_scheme_check check (scheme in ('2008', '2010', '2018')),
  add constraint contributory_factor_grade_of_scheme_check check (scheme <> '2018' or grade <= 2),
  add constraint contributory_factor_starred_check check (not starred or (scheme <> '2018' and grade = 1));
