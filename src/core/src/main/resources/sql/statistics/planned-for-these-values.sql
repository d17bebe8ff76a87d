-- Title: For this transaction: plan each table for the period, panels and choice asked for, with room to sort in memory
select set_config('plan_cache_mode', 'force_custom_plan', true) as plans,
       set_config('work_mem', '32MB', true)                     as memory,
       set_config('jit', 'off', true)                           as compiling,
       set_config('max_parallel_workers_per_gather', '0', true) as helpers
