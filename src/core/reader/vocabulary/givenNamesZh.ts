/** Characters that given names are made of, and words hardly: two of them (`涵洋`, `俊凯`) are somebody, where a name may stand. */
export const GIVEN_NAMES_ZH: ReadonlySet<string> = new Set(
  '青伟芳娜敏静丽磊军勇艳杰娟涛超霞刚桂玉兰玲鹏辉婷雪琳晨宇轩浩博昊涵梓欣怡佳琪思雨嘉豪俊凯志远泽雅若曦雯瑶萱悦彤颖倩楠璐菲妍媛莹洁薇蕾岚瑾瑜珊珂珍琴瑞睿哲翔宏斌彬晓旭昕晖晴毅恒峰锋岩海源润淑惠慧莲蓉芸芝芬莎菁萍蓓庆康宁祥德仁诚信良善昌荣铭锐钰锦铠鸿鹤龙麟骏骥翰墨翊舒柏森梅竹澜洋清波江川峻崇岳星辰阳光明亮煜炜烨灿烽耀炎焱焕煊建平家邦华春冬秋云霄凌帆航雄武威胜胤紫盈蔚崴怀恺恩慈琦琛琼璇璞瑄瑛珏玥玮珺祺禄禹晟曼蔓茹蕙彦皓皎曜熙烁坤钧钊铮霖霏韬颜颢骁妮娅嫣婉婧晗晏昱昭昀曙朗桐梦榕枫沐沛泓洲淇渊溪滢漫瀚园图尤澳培剑尧东贤',
);

/** Words of such characters. */
export const NO_GIVEN_NAMES_ZH: ReadonlySet<string> = new Set(
  '海军 刚刚 远远 航海 光华 平静 家信 明明 清明 光明 清洁 诚信 清晨 光泽 恒星 明亮 凌晨 善良 星云 渊源 光源 光亮 星光 海信 远航 光波 亮光 家家 平平 华东 东家 东海 清华 海洋 青春 青海 春秋 豪华 雄伟 宏伟 敏锐 威信 曙光 家园 芬兰 波兰 宁波 武昌 澳洲 丽江 威海 海宁 锦江 信阳 远洋 远东 江东 东江 海图 星图 晨光 春光 星星 阳江 云海 平阳 建康 明丽 亮丽 光图 海东'.split(
    ' ',
  ),
);
