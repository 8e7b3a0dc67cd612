// swift-format-ignore-file
// Written by Scripts/generate-readings from pypinyin 0.55.0 (MIT licence, © mozillazg and contributors; its readings
// are those of pinyin-data, MIT licence, © mozillazg). Not to be edited by hand.

extension Readings {
  /// Every combination of readings that some character has, parted by blanks; the first has number 1.
  static let combinations: StaticString = """
    a a,e a,ke a,sha,xia ai ai,e ai,e,xie,ei ai,gai ai,he ai,he,hai,gai,kai ai,kai,ke ai,ni ai,nuan ai,si,tai ai,xi \
    ai,xi,ji ai,yan ai,yi ai,yi,ni ai,yi,wo ai,zhi ai,zhu an an,e an,gan an,han,jian an,ng,n an,nve an,qi an,tou an,ya \
    an,yan an,yan,e an,yan,ye an,ye,e an,yin ang ang,hang,gang ang,kang ang,yang ang,ying ao ao,bi ao,biao ao,niu \
    ao,niu,yu ao,piao,pou ao,qiao ao,wa ao,wu ao,xiao ao,yao ao,you ao,yu ao,yu,you ao,yun,wo ba ba,bei ba,bei,bie \
    ba,bie ba,bo ba,bo,bie,fa,bei ba,fei ba,fu ba,fu,bo,bie,pei ba,ke ba,pa ba,pa,bai,bie ba,pei,fei ba,pi ba,pi,bi,bai \
    ba,po bai bai,ba,bi bai,bei bai,bo bai,bo,mo bai,fu bai,mo bai,pi bai,pi,pei bai,xin,ting ban ban,bin ban,fen \
    ban,fen,huo ban,he,fu ban,pan ban,pan,bo ban,pan,huan ban,su bang bang,bei,pou,pei bang,beng,pang,peng \
    bang,beng,pi,feng bang,bin bang,pang bang,pang,beng,peng bang,peng bang,peng,beng bang,pou bao bao,bo bao,bo,bu \
    bao,bo,zhuo,chuo,pao bao,bu,pu bao,fu bao,pao bao,pao,biao bao,pao,fu bao,pao,pou bao,pou bao,pu,bo bao,qu bao,shi \
    bei bei,ba bei,bai bei,bai,bi bei,bi,pi bei,bi,pi,ban bei,bo bei,fu,bu,bai bei,pei bei,pi,bi,pai bei,pi,bi,po ben \
    ben,bi ben,bing ben,fan ben,fen beng beng,bang beng,bing,peng beng,fang beng,feng beng,keng beng,pei beng,peng \
    beng,peng,bing beng,pin,liu beng,qi bi bi,bai bi,bei bi,bei,pai bi,bei,pi bi,bian bi,bie bi,bie,mi bi,bie,pie \
    bi,bing bi,bo bi,bo,bai,pi bi,fen,ben,fei,ban,lu,pan bi,fu bi,ma bi,pei bi,pi bi,pi,bei,ba bi,pin bi,se bi,tu \
    bi,yin bi,yu bian bian,ban,pian bian,dian bian,fa bian,fan bian,guan bian,huan bian,mian bian,pan bian,pian \
    bian,pian,ban biao biao,diu biao,e biao,hu biao,huo biao,miao biao,pao biao,piao biao,piao,pao biao,piao,shan \
    biao,shao,shuo,di,zhuo bie bie,bi bin bin,ban bin,bian bin,bing bin,fen bin,fen,pin bin,huan bin,pa bin,pian bing \
    bing,ban,bang bing,bi bing,bi,pi,bei bing,fang bing,lin bing,ning bing,ping bo bo,ba bo,bai,mo,ba bo,bao,pu bo,bei \
    bo,bei,bi bo,bi bo,bi,po bo,bu,pu bo,di bo,e bo,fa bo,fei bo,fei,bei bo,fu bo,hu,huo,gou bo,jue bo,mo bo,pa bo,pao \
    bo,pao,bao bo,pei,fei bo,po bo,po,bei,ba bo,po,lie bo,pou bo,zhuo bu bu,bo bu,fou bu,fou,fu bu,fu bu,ji bu,pei \
    bu,pi bu,pou bu,pu bu,pu,ba bu,pu,zhi ca ca,cai ca,cha ca,sa ca,zha,za cai cai,chai cai,kui cai,sa,ca cai,shan \
    cai,si cai,xiao cai,zai can can,ca can,cen,shen can,cen,zan can,chan,jian,zhan can,chan,shan can,hai can,qian,jian \
    can,san,ca,sen can,sen can,shan,cen can,shan,chan,sen can,shan,zan,chan can,shen,san,cen can,sun can,sun,qi can,ti \
    can,tian can,xuan can,zao,san,chen can,zhan cang cang,chen cang,cheng,chen cang,chuang cang,qiang cang,zang cao \
    cao,sao cao,zao ce ce,ci,ze,si ce,cui,chua ce,ji ce,jia ce,se ce,se,chuo ce,shan ce,si ce,ze ce,ze,zhai ce,zha cen \
    cen,can cen,chen,qin cen,jin,han cen,qian cen,qian,zan ceng ceng,cheng ceng,song ceng,zeng ceng,zheng cha \
    cha,chai,ci,cuo,jie cha,chai,zha cha,chi cha,chui cha,cui cha,du cha,duo,ze cha,na cha,qi cha,qie cha,sa cha,sha \
    cha,zha cha,zha,chai chai chai,ce chai,cha chai,che,chi,ca chai,ci,zhai,zi chai,cuo chai,qi chai,zhai,chi chai,zhi \
    chai,zi chai,zui chan chan,can chan,chuan chan,dan chan,dan,ji chan,dan,zhan chan,dian chan,dian,tan chan,jie \
    chan,qian chan,qian,tie chan,shan chan,shan,tan chan,shan,tan,dan,zhan chan,sheng chan,sun chan,tan \
    chan,tan,tuo,dan chan,tan,xin chan,ti,shan chan,yan chan,yin chan,zhan chan,zhan,shan chan,zhen chan,zhuan chang \
    chang,cheng,zheng chang,gua chang,han,yan,an chang,shang chang,shang,dang chang,tang chang,yang chang,yang,dang \
    chang,zhang chao chao,jiao chao,ju chao,miao chao,suo chao,tiao chao,zhao chao,zhao,zhu chao,zhuo,chuo che che,cao \
    che,du che,ju che,le che,qie che,re che,she,die che,zhe,hui chen chen,ca chen,cen chen,chan chen,dan chen,dan,xin \
    chen,hui chen,lan chen,nong chen,qi chen,qin chen,qin,guan chen,qin,zhen chen,ren chen,shen chen,tian \
    chen,tian,nian chen,tian,shen chen,yin chen,zen,cen chen,zhen chen,zhen,nian cheng cheng,bie cheng,chang cheng,chen \
    cheng,deng cheng,deng,chen cheng,deng,teng cheng,jue cheng,kuang cheng,ping cheng,shang cheng,sheng \
    cheng,sheng,jing cheng,sheng,zheng cheng,ting cheng,ying cheng,zheng cheng,zheng,deng cheng,zheng,ding \
    cheng,zheng,ting chi chi,che chi,che,zhe chi,chuai chi,dai chi,di chi,die chi,fu chi,hu chi,hua,e chi,kai chi,lai \
    chi,li chi,min chi,nuo chi,qi chi,qi,duo,nuo chi,qu chi,shi chi,sou chi,tai chi,tuo,che chi,xia,he chi,yi chi,ying \
    chi,zhi chi,zhi,xi chong chong,chuang,zhong chong,dong chong,hui chong,long chong,tang,shang chong,tong chong,zhong \
    chong,zhong,tong chong,zhuang chong,zhuang,tong chou chou,dao chou,liu chou,lu chou,niu chou,qiao,jiu chou,qiao,zou \
    chou,qiu,dao chou,qiu,ju chou,shou,dao chou,tao chou,tao,diao chou,tiao,diao chou,xiu chou,you chou,zhou \
    chou,zhou,dao chou,zhou,diao chou,zou,zhu chu chu,chi chu,chuo chu,cu chu,ji chu,ju chu,na,zhou chu,po chu,qi \
    chu,shi chu,shou chu,shu,ti chu,tou chu,xi,qu chu,xu chu,xu,shou chu,yu chu,zhe,zhu chu,zhu chu,zhu,shu chu,zhu,zha \
    chu,zou chu,zu chu,zu,zhu,ju,cha,xu chua chua,xu chua,xu,hu chua,zha chua,zhuo chuai chuai,chi,yi chuai,chuo,zhuo \
    chuai,duo chuai,duo,zhui,tuan chuai,shuan,duan,chuan chuai,wen chuai,zha,zhai chuai,zuo chuan chuan,bu chuan,chui \
    chuan,chun chuan,duan chuan,fan chuan,guan,quan chuan,shan chuan,shun chuan,xiang chuan,yuan chuan,zhi chuan,zhuan \
    chuang chuang,cang chuang,chen chuang,cong chuang,qiang chuang,shuang chuang,zhuang chui chui,dui chui,dui,zhui \
    chui,duo chui,hou,chuai chui,zhui chui,zhui,dui chun chun,dui,duo chun,shun chun,tuan chun,xun chun,zhen chun,zhun \
    chun,zhun,tun,quan,zi chuo chuo,chao chuo,chao,tiao,zhuo chuo,chui chuo,cu chuo,cu,lai chuo,diao,zhuo,tiao chuo,nao \
    chuo,ruo chuo,zhui chuo,zhuo ci ci,cuo ci,cuo,suo ci,ji ci,qi ci,si ci,zhai ci,zhui ci,zi ci,zi,chai ci,zi,zhai,ji \
    cong cong,cao cong,chuang cong,shuang cong,song cong,zong cong,zong,song cou cu cu,chu,cheng cu,chuo cu,chuo,cou \
    cu,cou,chuo cu,di cu,ji cu,tian cu,za,he cu,zu cu,zu,jiu cu,zuo cuan cuan,jian,juan cuan,zan cuan,zuan cui cui,cuo \
    cui,mei cui,qiao,xia cui,sui cui,sui,shuai cui,wei,ju cui,zu cui,zu,za,e,chuai cui,zui cui,zui,cuo cun cun,dou,ying \
    cun,jian cun,qiu cun,qun,zun,qiu,zhun cun,xian cun,zun cuo cuo,cao cuo,cha cuo,chai cuo,ci cuo,cu,xi cuo,cu,zha \
    cuo,cuan cuo,ji cuo,qie cuo,zan cuo,ze,ci cuo,zhuai cuo,zhuo cuo,zuan cuo,zuo cuo,zuo,zui,zuan,chua da da,dai,tai \
    da,dan da,fu da,he da,la,xi,xie da,sa da,ta da,tai da,ti,ta da,xia,na da,ya,ta,dan da,zha da,zhe dai dai,ai \
    dai,bao,ai dai,di dai,die,dan,zhi dai,e dai,huo dai,tai dai,te dai,yi dai,zhen dan dan,chan dan,chan,shan \
    dan,chan,shan,da dan,chan,shan,zhan,tan dan,chan,tan,zhan,shan,tian dan,chan,zhan dan,chen dan,da dan,da,chan \
    dan,dian dan,duo dan,jie dan,qiu dan,shan dan,shen dan,tan dan,tan,chan dan,tan,da dan,tan,shan dan,tan,xin \
    dan,tan,yan dan,tan,zhen,shen dan,yan,tan dang dang,cheng dang,cheng,tang dang,qiao dang,shang,tang,yang dang,tang \
    dang,tang,cheng dang,xiang,yang dang,yang dao dao,chou dao,diao dao,du dao,mu,tiao dao,tao dao,zhao dao,zhou \
    dao,zhou,chou de de,ai de,dei de,dei,dai de,di de,te de,zhe den deng deng,cheng deng,de deng,ding deng,shan \
    deng,teng di di,chi di,chi,shi di,dai di,dai,chai di,de di,duo di,hua di,ji di,lan di,shi,dai di,shi,zhai di,ti \
    di,ti,dai di,ti,shi,wei di,ti,tui di,tu,zhi di,za di,zhai di,zhe di,zhi di,zhi,qi di,zhi,ti,chi,shi di,zhi,zhe \
    di,zhou di,zhu di,zhuo dian dian,chen dian,ding dian,tan,xin dian,tian dian,tian,sheng,ying dian,tian,zhen \
    dian,tie,die,zhan dian,ting,ding,zheng,zun dian,yan dian,zhan,duo dian,zhen diao diao,chao,tiao,xiao diao,chuo \
    diao,dao diao,di diao,di,yue,li diao,di,zhuo diao,dou diao,min diao,nuo diao,tiao diao,tiao,di diao,tiao,zhou \
    diao,yao diao,zhao die die,chou die,di die,di,chai die,dia die,qie,zha die,she die,she,ye die,ti die,tie die,tu \
    die,xie die,yi die,yi,da die,yong die,zha,qie die,zhi ding ding,cheng ding,ling ding,ne ding,tian ding,ting \
    ding,zhen ding,zheng diu dong dong,dan dong,tong dong,tong,liu dong,tuan dong,zhong dou dou,du dou,nuo dou,ru \
    dou,she dou,xiang dou,zhu dou,zhu,tou,qi du du,chou du,dai du,dou du,duo,zhai du,she du,tu du,zha du,zhe du,zhou \
    du,zhuo duan duan,tuan duan,tuan,zhi duan,zhuan dui dui,cheng dui,dun dui,dun,tun dui,rui,duo dui,weng dui,xia \
    dui,zhui dui,zhui,sui dui,zui dun dun,du dun,dui dun,dui,tuan,diao,dao,zhun,tun dun,qun,xun dun,shun,chun \
    dun,shun,yun dun,tui dun,tun dun,zhuan,tun,chun dun,zhun dun,zun,cun,cuan,qun duo duo,che duo,chi duo,chi,zha,die \
    duo,chuan duo,chui,tuo duo,chuo duo,dai,chi duo,du duo,dui duo,hui duo,que duo,shan,pan duo,sui duo,tuo duo,wei,tuo \
    duo,zha duo,zhuo duo,zuo,wu e e,ai e,an e,an,n e,ge e,he e,hua e,ji e,ke e,kuo e,lve,luo e,qi e,qie,ji e,ruan e,sa \
    e,sheng e,tie e,wa,gui e,wu e,wu,hu e,wu,wo e,xia e,ya e,yan e,yi e,yu,yan ei ei,xi,yi,e en en,yun eng er er,chi \
    er,keng er,mi,ni er,nai er,neng er,ni er,nuo er,nv er,ren er,reng er,ruan,rui er,wa er,zhi fa fa,bian fa,bo fa,fei \
    fa,jie,ge fa,pei,bo,ba fa,po fan fan,ban fan,ban,pan fan,ben fan,bian fan,bo fan,bo,pi fan,fa fan,fen fan,feng \
    fan,feng,fa fan,fu fan,mian,zhuan fan,pan fan,pan,bo,po,pi fan,po fan,po,pan fang fang,bang fang,beng fang,bing \
    fang,di fang,feng fang,pang fang,pang,wang,feng fei fei,ba fei,bei fei,bei,fu fei,ben fei,bi fei,fen fei,fu \
    fei,fu,bi fei,ku fei,pai,bi fei,pei fei,pei,bei fei,pei,pai,bai fei,pi fen fen,ban fen,ben fen,bin fen,cha fen,fei \
    fen,fu fen,kang fen,pen feng feng,ban feng,beng feng,bian feng,fan feng,hong feng,pang feng,peng feng,peng,beng \
    feng,peng,pang feng,ping feng,song feng,xia fiao fo fou fou,pei,pi fou,pi fou,ye,bo fu fu,bei fu,bi fu,bi,bo \
    fu,bi,pi,fei fu,bo fu,bo,fei,bei,bi fu,bo,pei fu,bu fu,bu,po fu,bu,pu fu,dou fu,fei fu,fei,bei fu,fo,bo,bi fu,fou \
    fu,fou,pei,pou fu,gua fu,gui fu,li fu,lu fu,mian fu,mo fu,nie fu,pi fu,piao fu,po fu,pou fu,pu fu,su fu,tao,tiao \
    fu,wu fu,wu,m fu,xiao,sou fu,you fu,zhou ga ga,ge ga,jia,qie ga,qiu ga,xia,jia ga,xu gai gai,ai gai,ai,qi gai,ge \
    gai,gui,jie gai,gui,kai gai,hai gai,hai,ye gai,kai gai,xi gai,xie gai,yi gan gan,an gan,gong,zhuang gan,han \
    gan,han,cen gan,han,guan gan,han,xian gan,han,yan gan,hang gan,jian,xian gan,qian gang gang,gong gang,hong \
    gang,kong,qiang gang,zhuang gao gao,hao gao,hao,gu gao,jiu gao,ju,gu gao,kao gao,kao,jiao gao,mei gao,qiao,kao \
    gao,ze ge ge,e ge,ga ge,gan ge,he ge,ji ge,jie ge,ka,lo,luo ge,kai ge,li,e ge,luo ge,luo,he ge,luo,li ge,qi ge,qia \
    ge,qiu,zang ge,rong,ji ge,sa,ta ge,xie,lie ge,ya,e,qie ge,yi ge,yi,wu gei,ji gei,ji,xia gen gen,geng gen,hen \
    gen,hen,n gen,jian gen,xuan,geng geng geng,bing geng,hang geng,lang geng,sheng geng,xuan geng,ying,ng,n gong \
    gong,dan,ju gong,gan gong,hong gong,huang gong,ju gong,song gong,wo gong,xiang gong,zhong gou gou,gang,kou gou,hou \
    gou,ju,qu gou,jue gou,kou gou,kou,ju gou,qu gou,qu,xu gu gu,gua gu,hu gu,jia gu,jue gu,ku gu,lu,yu gu,mou gu,pi \
    gu,qi,jie,ge gu,que gu,ru gu,ye gu,ying gu,yu,hu gua gua,gu,hu gua,guo gua,hua gua,hua,guai gua,huo gua,ji gua,kua \
    gua,tian gua,tian,kuo gua,tuo gua,wa guai guai,dai guai,guo guai,jue guan guan,gun guan,huan guan,huan,quan \
    guan,kang guan,kuang guan,kun,gun guan,quan guan,wan guang guang,gong guang,huang guang,jing guang,jiong \
    guang,kuang guang,yan,an gui gui,gua gui,guo gui,he gui,hui gui,ji gui,jiong gui,jiu,qiu gui,ju gui,jue gui,jun,qiu \
    gui,kuai,hui gui,kui gui,kui,dui gui,kui,kuai gui,qi,wei gui,qiu gui,qiu,jun gui,que,xue gui,tui gui,wa gui,wei \
    gui,wei,hui gui,wei,kui gui,xi,juan gui,xie gui,xie,hua,wa,kui gui,xu gui,zhi,fu gui,zui gun gun,huan,lun gun,hun \
    gun,hun,ao guo guo,guan guo,hua guo,hua,hui guo,huo guo,kua,ke guo,luo guo,luo,guan guo,luo,hun guo,wai,he,wo,gua \
    guo,wo guo,xu guo,yu ha ha,ge,e ha,he,ta,sha ha,po,tai hai hai,gai hai,he hai,hei hai,huan,fu hai,huan,xuan hai,hui \
    hai,jie hai,kai hai,ke hai,tai hai,wei han han,an han,bi han,dan han,gan han,he han,kan han,kan,jian han,lan \
    han,lian han,nan han,qian han,qin han,ran han,tan han,xian han,xian,gan han,yu hang hang,ben hang,gang hang,heng \
    hang,hong hang,kang hang,xiang hao hao,ci hao,gao hao,gao,ge hao,he,mo,ma hao,hui hao,jiao hao,kao hao,mao \
    hao,qiao,jiao hao,shi hao,xia,huo hao,xiao hao,xiu,kou hao,xue he he,an he,e he,ge he,ge,jie he,ha,a,ke,huo \
    he,han,qin,ge he,hao he,hu he,hu,gai,kai he,hu,huo he,huo he,jian he,jie,ke he,kai he,ke he,ke,da he,ke,kua he,li \
    he,mo he,qia he,qiao,ao he,qie he,she,mo he,shi he,xia he,xia,qia he,xiao he,xiao,hu he,xiao,kao he,ye,kai hei \
    hei,mo hei,mo,mu hen hen,gen hen,heng hen,xie hen,yan,ken,hang heng heng,e,za heng,geng heng,guang,huang heng,hang \
    heng,hng heng,xiang,peng hm,xin,hen hong hong,dong hong,gong hong,gong,jiang hong,jiang,gong hong,jun,heng \
    hong,long hong,ou,hou hong,qing hong,qiong hong,xiang hong,xiang,juan hong,xuan,ju hou hou,gou hou,ku hou,ou,kou \
    hou,qu hu hu,chi hu,chu hu,gu hu,gu,he hu,he,que hu,huang hu,huo,gu hu,ji,ge hu,jia hu,ku hu,kua hu,meng \
    hu,min,wen,tui hu,nao hu,que,jue hu,tie hu,wen,wu hu,wu hu,wu,mei hu,xi hu,xia hu,xiao hu,xiao,guo,xia,hao \
    hu,xiao,xu,he,xia hu,xu hu,xue hu,yo hua hua,gu hua,gua hua,guo,huai hua,huai hua,huang hua,huo hua,ke,gu hua,kua \
    hua,pa hua,qi hua,wa hua,wu hua,wu,hu hua,xia,qia hua,xie hua,xie,hui hua,ying hua,yu huai huai,fu huai,gui \
    huai,gui,guai huai,hui huai,pi,pei huai,shi,guo,gua,hua huai,wai huan huan,fan huan,geng huan,guan huan,han \
    huan,hua huan,hui huan,juan,guan huan,juan,xuan huan,mo huan,quan huan,shen huan,tuan huan,wan huan,xian huan,xuan \
    huan,xuan,heng huan,xuan,qiong huan,xun huan,ye,yan huan,yuan huan,yuan,xuan,he huan,zhui huang huang,guang \
    huang,guang,guo,gu huang,hang huang,hong huang,kang huang,kuang huang,kuang,gong huang,mang,wang,meng huang,wang \
    huang,ye huang,ying hui hui,ai hui,dui hui,duo hui,gu hui,guai hui,gui hui,gun hui,hai hui,hu hui,huai hui,hun \
    hui,hun,yun,xun,xuan hui,kuai hui,kuai,hua hui,kuai,kuo hui,kui hui,lei hui,min hui,sui hui,sui,rui hui,tui hui,wei \
    hui,wei,huo hui,xie hui,xue hui,ye hui,yi hui,you hui,yue hui,zhou hun hun,gun hun,gun,kun hun,hua hun,huan hun,hui \
    hun,kuan hun,kun hun,men hun,wen hun,xuan hun,xun huo huo,chi huo,guo huo,guo,kua huo,guo,xu huo,he huo,he,suo \
    huo,hu huo,hua huo,hua,xu huo,huan huo,kuo huo,que huo,shan huo,shuang huo,sui,suo huo,tian huo,wo huo,wo,o huo,xu \
    huo,xu,yi huo,xue huo,xue,yue,wo huo,yu huo,yue huo,zuo,hua ji ji,chi ji,ci,qi ji,ci,se ji,duo ji,fan ji,gui \
    ji,jiao ji,jie ji,jie,kuai ji,jie,qi ji,jie,zhai ji,ke ji,kui ji,lei ji,qi ji,qi,que ji,qie ji,sha ji,wei ji,xi \
    ji,xi,qia ji,xiang,bi ji,yi ji,ze ji,zhai ji,zhen ji,zhi ji,zhi,qi ji,zi jia jia,ga jia,ge jia,ge,ke,ha jia,gu \
    jia,he jia,jie jia,jie,gu jia,jie,xia,ge jia,qi jia,qia,jie jia,qian jia,qie jia,tun jia,xia jia,xiang jia,xie \
    jia,xie,xia,ga jia,ya jian jian,bian jian,can jian,chan jian,chong jian,cun jian,gan jian,guan jian,han jian,jin \
    jian,kan jian,kan,xian jian,lan jian,lian jian,mou jian,nan,yue jian,qian jian,qian,chan jian,qian,zhan jian,shan \
    jian,xian jian,yan jian,yin,qian,lin jian,zan jian,zan,zhan,qian jian,zen jian,zhan jian,zuan jian,zun jiang \
    jiang,gou jiang,hong jiang,qiang jiang,qiang,yang jiang,xiang jiao jiao,ao,nao jiao,chao jiao,dao jiao,hao \
    jiao,hao,nao jiao,ji jiao,jiu jiao,jiu,niu jiao,jue jiao,jue,lu,gu jiao,jue,xiao jiao,kao jiao,ku jiao,niao \
    jiao,pao,liao,liu jiao,pi jiao,qiao jiao,qiao,chi jiao,qiao,jue,zhuo jiao,qiao,zhan jiao,qiu jiao,qiu,jiu jiao,xiao \
    jiao,xiao,ju,qiao jiao,xiao,qiao jiao,xiu jiao,yao jiao,zao jiao,zhuo jiao,zhuo,he jie jie,gai jie,ge jie,ge,xie \
    jie,ji jie,jia jie,jia,xie jie,ju,xu,zu jie,jue jie,ke jie,ke,ya jie,qi jie,qi,he jie,qia jie,qie jie,qie,cha \
    jie,sha jie,she jie,suo jie,ti,za jie,xie jie,xie,qia,jia,qi jie,xie,sha,cha jie,ya jie,zha,she,jia,ya jie,zha,zu \
    jie,zuo jin jin,fu,nu jin,jian jin,jing jin,qian jin,qin jin,qin,guan jin,qun jin,xian jin,yin jin,zan jin,zi jing \
    jing,cheng jing,dan jing,geng jing,keng jing,liang jing,qing jing,xing jing,ying jing,zhen jiong jiong,gui \
    jiong,ying jiu jiu,ai jiu,gao jiu,jiao jiu,ju,qiu jiu,le jiu,liao jiu,liu,liao,jiao,nao jiu,qiu jiu,qiu,zhi jiu,you \
    jiu,zu ju ju,cha,zha,zu,jie,bao,xie ju,gou ju,gou,qu ju,ji ju,jian,zu ju,jie ju,jie,xie ju,jiu ju,jue ju,kou ju,lou \
    ju,lv,lou ju,qie ju,qu ju,qu,cha ju,qu,cu,zu ju,qu,gou ju,qu,qie,zhu ju,qu,qiong ju,qu,qiu ju,sou ju,xi ju,xu,kou \
    ju,yu ju,zha ju,zu ju,zui juan juan,jun juan,jun,zui juan,quan juan,quan,gun,jun juan,xuan juan,ye,yue,yuan \
    juan,yong juan,yuan juan,yuan,xuan juan,zhuan juan,zui jue jue,gui jue,jiao jue,ju jue,ku jue,kuai jue,kui,gui \
    jue,pi jue,qi jue,qiao,jiao,ju,xue jue,qu jue,que jue,que,xue jue,wo jue,wu jue,xue jue,yu jue,zhang jue,zhu \
    jue,zhuo jue,zui jun jun,pei jun,qu jun,qun jun,rui jun,shun,dun jun,xun jun,xun,cun jun,xun,xuan,xin jun,ya \
    jun,yun jun,zhun ka ka,ga,jia ka,ke ka,nong ka,qia ka,qia,jia,zha,gua,ye,ge,lie kai kai,ai kai,ge kai,jia kai,jie \
    kai,ke kai,qi kai,qi,he kai,qian kai,xi,qi kai,yan kan kan,chen kan,han kan,han,xian kan,he kan,jian kan,ke \
    kan,ke,qian kan,qian,dan kan,xian kan,yan kan,zhan kan,zhen kang kang,gang kang,gang,geng kang,hang kang,huang \
    kang,jing kao kao,he kao,qiao,yu ke ke,ao ke,e ke,e,an ke,e,qia ke,ge ke,hai,gai ke,he ke,he,xia ke,hua ke,huo \
    ke,jie ke,jie,kai,he ke,jie,zong ke,jiong ke,kai ke,kei ke,kua ke,kuan ke,luo ke,qia ke,qiao ken ken,kun \
    ken,qian,yin,kun ken,yin keng keng,gu keng,hang keng,kang keng,kang,gang keng,qian keng,qing keng,zhen kong \
    kong,kuang kong,nang kong,qiang kong,zhong kou kou,ji kou,ou kou,tou,hou ku ku,gu ku,gu,hu ku,jue ku,kao ku,kou \
    ku,qia ku,wu kua kua,guai kua,hu kua,hua,e,wu kua,ku kua,ku,kou kua,qu kuai kuai,guai,kuo,wei kuai,hua kuai,huan \
    kuai,hui kuai,tui kuai,yue kuan kuan,cuan kuan,xin kuang kuang,gong kuang,guan kuang,guang kuang,guo kuang,huang \
    kuang,jue kuang,kuo kuang,qiang kuang,wang kui kui,chou kui,dui,tui,gui kui,gui kui,huai kui,hui kui,hui,gui kui,ji \
    kui,jue kui,kua kui,kuai kui,li kui,nao kui,qiu kui,quan,juan kui,rao kui,tui kui,wa kui,wei kui,wei,gui kui,xie \
    kui,yu kun kun,gun kun,hun kun,mao,ken kuo kuo,gua kuo,guang kuo,guo kuo,huo kuo,kuai kuo,luo kuo,she \
    kuo,tang,guang kuo,yue la la,ge la,lai la,li la,lie la,qu,zha,ji la,xi la,xie,xian lai lai,chi lai,la lai,lan \
    lai,lei lai,lie lan lan,han lan,jian lan,la lan,lai lan,lian lan,lin lan,nan lan,qian lan,xian lang lang,hang \
    lang,liang lang,luo lao lao,cha lao,chao,xiao lao,liao lao,lou lao,luo lao,luo,lu lao,mu lao,sao le le,ge le,ji \
    le,jin le,lei,jin le,li le,li,cai le,liao le,yue le,yue,yao,luo,liao lei lei,guo,hua lei,le lei,li lei,lian lei,luo \
    lei,lv lei,lv,lie leng leng,cheng leng,ling leng,ling,cheng li li,chan li,chi li,chi,gu li,dai,yi,di li,feng li,ge \
    li,hai li,ji li,lai li,lie li,lie,xie li,lu li,lu,luo li,luo li,luo,bo li,luo,yue li,mai,ying li,mai,yu li,shai \
    li,si li,si,qi li,suan li,tai li,wei li,xi li,xi,lai,tai li,xi,sa li,yue li,yue,luo li,zhen li,zhi \
    li,zhi,yi,tuo,duo lia,liang lian lian,chan lian,chen lian,jian lian,lan lian,li lian,lin lian,ling lian,luan \
    lian,qian lian,qian,xian lian,shao lian,xian lian,xian,nian,lin liang liang,lang liang,ying liao liao,jiao liao,lao \
    liao,liu liao,lu,lao,liu liao,niao liao,rao liao,shuo liao,xiao,liu lie lie,la lie,li lie,luan,pao lie,luo lie,lv \
    lie,que lie,xi,que lin lin,bing lin,lan lin,lan,len lin,lian lin,ling lin,ma lin,min ling ling,leng ling,lian \
    ling,lin ling,long liu liu,chu liu,jiao liu,jiu liu,liao liu,lu lo long long,gong,gan long,hong long,ling long,mang \
    long,neng long,qi long,shuang long,zang lou lou,dou lou,liu,lv lou,lv lou,lv,ju lou,lv,ju,liu lou,lv,lei lu lu,ao \
    lu,biao lu,cu lu,dai lu,du lu,fu lu,he,ya lu,hu lu,jiu lu,liao lu,liu lu,liu,luo lu,lou lu,luo lu,lv lu,lv,lei \
    lu,xi luan luan,ji luan,kun luan,lian lun lun,fen lun,guan luo luo,e luo,ge luo,guo luo,jia luo,la,lao luo,lao \
    luo,li luo,long luo,luan luo,nuo luo,po luo,po,li luo,ta,lei lv lv,bi lv,chu lv,lei lv,lu lv,luo lv,lve \
    lv,shu,yu,dou lv,shuai,lve lve lve,e lve,li,yue m,mou ma ma,fu ma,mai ma,mo ma,zi mai mai,hai mai,li mai,man mai,mo \
    mai,wan mai,wo man man,lang man,men man,mian man,wan man,yuan mang mang,bang mang,he mang,huang mang,huang,wang \
    mang,meng mang,meng,pang mang,mu mang,zhuo mao mao,li mao,liu mao,mei mao,meng mao,miao mao,mo mao,mou mao,mou,wu \
    mao,mu mao,rou,meng mao,wan mao,wu me me,mei,ma me,yao,mo,ma mei mei,fen mei,hui mei,men,mi mei,meng mei,mo,me \
    mei,mou mei,mu mei,mu,wu mei,wen mei,wen,mo mei,wu,ma mei,yi men men,yun meng meng,mang meng,mao,wu meng,ming \
    meng,xi,qing mi mi,bi mi,bi,bie mi,fu mi,ma mi,mei mi,mie mi,mie,mai mi,mo mi,ni mi,ni,xian mi,pan mi,si mi,wu,fu \
    mi,xi mi,xian mian mian,bian mian,men mian,meng,min mian,min mian,ming mian,shan mian,sheng mian,tian mian,wan,wen \
    mian,wen,man,wan mian,wen,wan miao miao,mao miao,mo miao,yao mie mie,bi mie,mei mie,mi mie,nie mie,pie mie,wa min \
    min,fen min,hun min,hun,mian min,men min,mian min,mian,hun min,mian,meng min,ming min,wen ming ming,meng \
    ming,meng,mian ming,mi ming,mian miu mo mo,ma mo,ma,me mo,ma,mi mo,me mo,mei mo,mi mo,mie mo,mu mo,wa mo,wen mou \
    mou,jiu,miu,mu,miao,liao,lu mou,mao mou,mei mou,miao,miu mou,mu,mao mou,wu,mi mu mu,bo mu,dao mu,man mu,mao mu,mei \
    mu,mo mu,mou mu,wu n,ng na na,chi na,da na,duo na,jue na,nan na,ne,nuo na,ne,nuo,nai,nie,nei na,nu na,nuo \
    na,nuo,nei,ne,nai na,ru,nu na,rui nai nai,ai nai,er nai,er,ni nai,neng nai,ni,na nai,reng nai,zhi nan nan,lan \
    nan,na nan,nie nan,nuo nan,ran nang nang,nong nang,nou nang,shang,rang nao nao,gang nao,na,nu nao,niu nao,nong,nang \
    nao,rao nao,ru,er,nen,nuan nao,xiao nao,xiao,rao nao,you nao,zhao,zhuo,chuo ne ne,ni ne,ni,na,rui nei nei,na,rui \
    nei,rui nei,sui nei,tui nei,zhui,wei nen nen,ren,nin neng neng,tai,nai,xiong ni ni,ban ni,chi ni,jian ni,luan \
    ni,mei ni,mi ni,na ni,nai ni,nie ni,nie,ning ni,po,ji ni,ruan,nao,nen,er ni,ruo,niao ni,te ni,xi ni,yi ni,yi,ai \
    ni,zhi nian nian,dian nian,dian,nie nian,ji nian,jian,chen,tian nian,ka nian,lian nian,nie nian,ning nian,qian \
    nian,ran nian,ren nian,shen,na nian,tian nian,tian,tan nian,yan nian,zhan nian,zhan,chan niang niang,rang niao \
    niao,diao niao,diao,dao,que niao,mu niao,sui nie nie,bo nie,che nie,mi nie,ni nie,ni,nian nie,ren nie,xie,yi \
    nie,xin nie,xing nie,yao nie,ye,yi nie,yi nie,zhe nie,zhe,she,ye nin ning ning,cheng ning,chu,zhu ning,ni ning,zhu \
    niu niu,chou niu,chou,zhou niu,hao niu,nv niu,rou niu,you niu,zhou,rou,nv nong nong,long nong,nang nou nou,gou,kou \
    nou,hao nou,ru nou,ruan,ru nou,wan nu nu,nuo,nou nu,nv nu,wu nuan nuan,xuan nun nuo nuo,na,fu nuo,re nuo,re,na \
    nuo,ruo nv nv,niu nv,ru nve nve,yao o,e o,wo,wu o,yu,ao ou ou,kou ou,kou,qu ou,wu ou,xu ou,xu,chu ou,yu pa pa,ba \
    pa,bo pa,mo pa,shou pai pai,ba pai,bai pai,bei pai,bei,pei pai,bo pai,gu pai,mai,bai,pa pai,po pan pan,ban \
    pan,ban,po pan,bian,fen,fan,pin pan,bo pan,bo,fan pan,fan pan,fen pan,man,liang pan,qiang pan,xuan pan,zhou pang \
    pang,bang pang,beng,bang pang,fang pang,feng pang,long pang,mang pang,pan pang,peng pang,peng,beng,bang pang,tian \
    pao pao,bao pao,bao,pu pao,biao,piao pao,bo pao,fou pei pei,bei pei,bi pei,fei pei,fou pei,peng pei,peng,bei pei,pi \
    pei,pou,pi pen pen,ben pen,fen peng peng,bang peng,beng peng,beng,feng peng,beng,ping peng,fang peng,feng peng,gang \
    peng,pan peng,pang peng,pang,bang peng,ping pi pi,bei pi,bei,bi pi,bi pi,bi,bei pi,bi,chi pi,bi,mi pi,bi,po pi,bo \
    pi,che pi,e pi,huai pi,ju pi,miao pi,pai,bi pi,pei pi,pei,fu pi,pie,piao pi,shu,ya pi,xi,xiu pi,yi pi,zhao pian \
    pian,beng,bing pian,bian pian,pan piao piao,bi piao,biao piao,jiao piao,miao piao,pao pie pie,bi pie,bie pie,pi \
    pie,yi pin pin,bin pin,bing pin,chi pin,ping ping ping,bing ping,bo ping,chou ping,peng ping,pian,bing,beng \
    ping,pin po po,ba po,bo po,bo,tuo po,fa po,fei po,fu po,pai po,pan po,pao po,pei po,pi po,pi,pan pou pou,bao pou,bi \
    pou,bu pou,bu,fu,pu pou,fu pou,fu,pei pou,pei,bu pou,po pu pu,bao pu,bao,bo pu,bei pu,bei,bo pu,bo pu,bu pu,fu \
    pu,fu,bu,bo,po pu,pi pu,piao,po qi qi,ai qi,cao qi,cha qi,chi qi,chi,e qi,chi,zhi qi,cu qi,cu,zu,se qi,diao qi,du \
    qi,e qi,gai,yi qi,gui qi,ji qi,ji,ai,yi qi,ji,qin qi,ji,zhi qi,ji,zi,zhai,jian qi,jie,qie qi,kai qi,ken qi,kui \
    qi,la qi,li,se qi,men qi,qian qi,qie qi,qie,ya,kui qi,qing qi,shi qi,si qi,xi qi,xie,qie,jie qi,xu qi,yi qi,yin \
    qi,zha qi,zhai qi,zhi qi,zhi,shi qi,zhu qi,zu,za qi,zuo,ze qia qia,ge qia,he qia,kan qia,ke qia,ya qian qian,an \
    qian,can qian,ci qian,gan qian,han qian,han,kan qian,han,xian qian,hu qian,jian qian,jian,can,zan qian,jian,kan,han \
    qian,jie qian,jin qian,jing qian,kan qian,qie,xian qian,qin qian,qing qian,qing,zheng qian,qu,jie qian,su \
    qian,tan,xun qian,wa qian,wan qian,xi qian,xian qian,xian,lian qian,xian,qie qian,xian,qin qian,xian,yan qian,xu \
    qian,yan qian,zhan qian,zhong qiang qiang,cang qiang,cheng qiang,cheng,cang qiang,chuang qiang,jiang qiang,kang \
    qiang,kong qiang,qian qiang,se qiang,you qiang,zang qiao qiao,ao qiao,diao qiao,fen qiao,he qiao,jiao \
    qiao,jiao,chao qiao,jiao,xiao qiao,jue qiao,kao qiao,qiu qiao,sao qiao,sao,cao qiao,shao qiao,xiao qiao,yao,ji \
    qiao,zhao qie qie,bie qie,ji qie,jie qie,ju,cu qie,ni qie,qi qie,qi,jia,qia,shi qie,qu qie,xi qie,xian,xia \
    qie,zuo,suo qin qin,jin qin,kan,qian qin,qi qin,qian qin,qian,jin qin,qing qin,shen qin,xian qin,xin qin,yin \
    qin,yin,shen qin,zhen qing qing,jing qing,jing,qiang qing,keng,sheng qing,kui qing,lve qing,qiang qing,zheng qiong \
    qiong,gong qiong,hong qiong,huan qiong,jiong qiong,jue qiong,kong qiong,qiang qiong,wei qiong,xiong qiong,xuan qiu \
    qiu,chou qiu,cu qiu,jiao qiu,jiu qiu,kao qiu,ou qiu,ou,xu,fu qiu,wu qiu,xiong qiu,you qiu,you,jiu qu qu,chu qu,cu \
    qu,cu,cou qu,cu,cou,zou qu,fu qu,gou qu,gou,ju qu,he qu,ju qu,ju,ji qu,ju,shu qu,ju,zu qu,jue qu,jue,que,ju qu,ka \
    qu,kou qu,ou qu,ou,gou,qiu,kou qu,qia qu,xie qu,xu,chun qu,yu qu,zhuo qu,zu quan quan,chun quan,chuo quan,fu \
    quan,guan quan,huan quan,juan quan,jue quan,qun quan,xuan quan,xun quan,zhuan quan,zun que que,hu que,hu,qiang \
    que,huo que,jiao,xi que,jue que,jue,chuo que,jue,kui que,ke,ku que,kui que,qi,ji que,qiao que,xi qun qun,xun,suo \
    ran ran,nan ran,nan,dan ran,tian ran,yan rang rang,nang rang,ning rang,ning,xiang rang,reng rang,xiang \
    rang,xiang,nang rang,xiang,sang rao rao,nao rao,yao rao,you re re,ruo ren ren,dian ren,er ren,lin ren,nie ren,nin \
    ren,shen reng reng,er ri ri,ren,jian rong rong,chen rong,er rong,fu rong,hong,ying rong,keng rong,nang rong,reng \
    rong,shu rong,ying rong,yong rou rou,nao rou,qiu rou,ru ru ru,fu ru,na ru,nou ru,nu ru,nu,nou,ruan ru,rong ru,ruan \
    ru,ruan,er,nuan,nuo ru,yu rua,ruo,sui,luo ruan ruan,er ruan,jun ruan,nen,nun ruan,nuan ruan,nuo ruan,ru \
    ruan,rui,run,ruo,sui ruan,wan ruan,yuan rui rui,cui,ji rui,dui,yue rui,juan rui,nen rui,ruo rui,tun rui,wei \
    rui,wo,nei run run,shun ruo ruo,na ruo,re ruo,wo,wei,re sa sa,li sa,san sa,sha,suo sa,shai,sha sa,suo,sha sa,ta \
    sa,xi sa,xi,xian,sen,cui,xun sa,xian,xi,li,shi sa,xie sa,xue sai sai,cai sai,se sai,shi sai,si sai,sui sai,xi san \
    san,jian san,qiao,can san,shen san,tan san,xian,sa sang sao sao,cao sao,xiao sao,zao se se,ci se,cui se,qi,suo,zi \
    se,qian se,sha se,shai se,xi se,ze sen sen,shan sen,shen seng seng,ceng sha sha,cha sha,chao sha,che sha,miao \
    sha,qie sha,shai,sa,xie,shi sha,shi,se sha,suo sha,suo,sui sha,xia sha,xie sha,za,jie,die,ti sha,zha shai shai,sha \
    shai,shi shai,shi,li shai,si shan shan,can,shen shan,chan shan,dan shan,dan,chan,tuo shan,na shan,qian shan,sao \
    shan,sha shan,shen shan,shen,qiao shan,shen,tan shan,shuan shan,shuo shan,tan shan,tian,chan shan,tuo shan,wei \
    shan,xian shan,xian,pan shan,xian,xiao,sao,can shan,yan shan,zha shang shang,chang shang,jiong shang,tang \
    shang,zhang shao shao,chao shao,jiao shao,qiao,xiao shao,sao,xiao shao,shuo shao,shuo,zhuo,di shao,tao shao,tiao \
    shao,xiao shao,xiao,qiao shao,xiao,que,di shao,xiao,sao she she,ce she,die she,gua she,mang she,ni she,sha she,shi \
    she,su,mi she,xi,xie she,ye she,ye,yi she,yi,tuo,chi she,yu she,zhe she,zhe,nie,sha shen shen,chen shen,chen,pan \
    shen,chen,tan shen,ji shen,juan shen,nie shen,pan shen,san shen,sao,can shen,sen,qin,lin shen,shan shen,shi \
    shen,xian shen,xin shen,zhen shen,zu sheng sheng,cheng sheng,ku sheng,qing sheng,rui sheng,si sheng,wang sheng,xing \
    sheng,xing,qing sheng,xing,xian sheng,ying,min shi shi,chi shi,cuo shi,dan shi,di shi,di,ti,zhe shi,diao shi,die \
    shi,fei shi,fu shi,kuan shi,kuo shi,li shi,li,long shi,qi,zhi shi,she shi,she,jie shi,she,yi,tuo,ta shi,si \
    shi,si,yi shi,ta,xi shi,tai shi,te shi,ti shi,ti,ji shi,ti,ji,yi shi,ti,zhi,dai shi,xi shi,xia shi,yi shi,yi,xi \
    shi,yi,ye shi,ze shi,zhe shi,zhi shi,zhi,jing shi,zi shi,zu shou shou,dao shou,jiu shou,shu shou,sou shou,tao shu \
    shu,chou shu,chu shu,dou shu,du shu,du,tu shu,dui shu,jiao shu,lu shu,nu shu,ou shu,qiao,sao shu,shou shu,shuo \
    shu,sou,song shu,tiao shu,tu shu,xu shu,xu,tou shu,xun shu,ye shu,yi shu,yu shu,yu,yao shu,zhu shu,zhu,zhe shua \
    shuai shuai,suo,cui shuan shuan,quan shuan,shua shuang shuang,chuang shui shui,dui shui,lei shui,shei \
    shui,tuo,tui,tuan shui,wei shui,zhu shun shuo shuo,li shuo,luo,yue shuo,shui,yue shuo,shui,yue,tuo shuo,sou \
    shuo,xiao,qiao shuo,yue shuo,yue,li si si,ci si,ci,tai si,mou si,sai si,shi si,ti si,tuo si,xi si,xi,ti,zhi si,yi \
    si,zhi,xi song song,cong song,rong song,shuang song,si song,zhong sou sou,huai sou,hui sou,qiu sou,sao sou,sao,xiao \
    sou,shao sou,shu sou,shu,cou sou,shuo,shu sou,song sou,su sou,xiao sou,xiao,shao su su,se su,shuo su,sou,shu \
    su,xiao,qiu su,xiao,sou su,xie su,xiu,qi su,yin su,you su,zu suan suan,xun,jun sui sui,cui sui,duo,tuo sui,hui \
    sui,hui,wei sui,hui,xie,wei sui,jun,suo sui,nei sui,shuai,rui,tuo sui,su sui,suo sui,wei sui,xuan sui,zhui sui,zui \
    sun sun,can sun,qiong sun,xuan sun,xun sun,yun,xun sun,zhuan suo suo,cha suo,jun,juan suo,rui suo,se suo,shua \
    suo,shuo suo,su suo,sui suo,xun suo,zao suo,zui ta ta,da ta,die ta,hui ta,jie,chi ta,sa,qi ta,shi ta,tie ta,tuo \
    ta,tuo,yi tai tai,chi tai,dai,zhai tai,lie tai,si,ci tai,ta tai,yi,si tai,ying tai,zhi,chi tan tan,dan \
    tan,dan,zhuan tan,dian tan,han,nan tan,keng tan,lan tan,nan tan,qin,yan tan,ran,tian tan,shan tan,shan,dan tan,shi \
    tan,ta tan,xian tan,xian,yan tan,xin tan,xun,qian tan,xun,yin,dan tan,yi,you tan,yu tan,zhan tan,zhan,chan tang \
    tang,chang tang,cheng tang,dang tang,nu tang,shang tang,shang,yang tang,xing tang,zheng,cheng tao tao,ben \
    tao,chao,shou,dao tao,chao,tiao tao,chou,dao tao,diao tao,kan tao,pao tao,tiao tao,tiao,zhao tao,tong tao,xian \
    tao,xuan tao,yao tao,yao,dao tao,yao,tiao te te,dao te,ni te,teng te,tui,tei teng teng,chong teng,tong teng,tun ti \
    ti,ben,cui ti,chi ti,di ti,di,chi,shi ti,di,shi ti,diao,zhou ti,die ti,kun ti,shi ti,si ti,tai ti,tan ti,xi ti,xiao \
    ti,yi ti,yue,yao ti,zhi ti,zhi,zhai tian tian,chen,zhen tian,dian tian,mian tian,nuo tian,shen tian,tan \
    tian,tan,chan tian,tun tian,xian,min tiao tiao,chou tiao,diao tiao,diao,dao tiao,diao,tao tiao,diao,yao,dao,zhao \
    tiao,shao tiao,tao,diao tiao,tou tiao,xiu tiao,yao tiao,you tiao,you,chou tiao,zuo tie tie,che tie,die tie,hu \
    tie,jian tie,nian tie,yi tie,zhan tie,zhe ting ting,dian ting,ding ting,ding,tian ting,ding,zheng,tian ting,jing \
    ting,tian ting,yin,yi ting,ying tong tong,chong,zhong tong,chuang tong,chuang,zhong,chong tong,dong tong,dong,chong \
    tong,xiao tong,xiong tong,yong tong,yong,dong tong,zhong tong,zhuang tong,zhuang,chong tong,zhuo tou tou,dou \
    tou,dou,tu tou,gu tou,kao tou,shu tou,xiu tou,xu,yu tou,yu tou,zhu tu tu,cha tu,cha,ye,shu tu,chan tu,chu tu,chu,ye \
    tu,die,tui tu,du tu,du,cha tu,dun tu,duo,chuo tu,jia tu,shu tu,shu,cha tu,yu tu,zha tuan tuan,chuan tuan,nuan \
    tuan,qiu tuan,shi tuan,shuan,quan tuan,zhuan tui tui,chui tui,dui tui,tun tui,tuo tui,yue tui,zhuai tun tun,chun \
    tun,dun tun,kuo tun,qiu tun,tian tun,tuan tun,tui,jun tun,yun tun,zhun tun,zhun,dun tun,zhun,xiang,tui,dui tuo \
    tuo,chi tuo,chui,duo tuo,du,luo tuo,duo tuo,duo,cha,zhe tuo,duo,chi tuo,duo,dai tuo,duo,nuo tuo,shui,yan tuo,ta,zhi \
    tuo,tui tuo,wei tuo,yi tuo,yi,chi tuo,ze tuo,zhe tuo,zhi,yi wa wa,gu wa,gui wa,gui,hua wa,jue wa,mo wa,tui,zhuo \
    wa,ya wai wai,hua wai,hui wai,kui wai,wei wai,zhuai wan wan,gua wan,guan wan,huan wan,jian wan,kuan wan,kun \
    wan,luan wan,man wan,man,ou wan,mo wan,wen wan,wo wan,yu wan,yu,yun wan,yuan wan,yuan,yun,yu wang wang,guang,kuang \
    wang,hong wang,kuang wang,mang wang,wa wang,wu wang,yu wei wei,ai,gai wei,chui wei,cu wei,di wei,dui wei,duo \
    wei,e,gui wei,gui wei,guo wei,han wei,hua,kui,e wei,hui wei,hui,gui wei,kua wei,kui wei,kui,lei wei,li wei,mei \
    wei,men wei,nei wei,rui wei,tong wei,tui wei,tuo wei,tuo,duo wei,wan wei,xu,yu wei,xue wei,yan wei,yi wei,you,yu \
    wei,yu wei,yu,yun wei,yuan wei,zhi wei,zhui wei,zui wen wen,chun wen,hun wen,men,mian wen,min wen,min,men \
    wen,wan,mian wen,wo,yun wen,wu wen,yun weng weng,yang weng,yong wo wo,ai wo,e wo,e,yi wo,guan wo,guo wo,huo,hu \
    wo,ke wo,luo wo,luo,guo wo,ou wo,ou,wu wo,wei wo,wei,rui wo,xia wo,yuan wo,yuan,wan wo,yue wo,zhua wu wu,e wu,hu \
    wu,hui wu,m wu,mao wu,meng wu,mo wu,mou wu,mou,mu wu,mu wu,ng,m,n wu,pi wu,qia,e wu,tun wu,wei wu,wen wu,wo wu,ya \
    wu,yang wu,yu wu,yu,wa wu,yu,ya xi xi,ao xi,bi xi,cha,qi xi,che xi,chi xi,ci xi,cuo xi,die xi,die,zhi xi,he \
    xi,he,ke xi,hu xi,hu,hui,suo,yi xi,hui xi,ji xi,kai xi,li xi,lie xi,ni,nie xi,nie xi,pan xi,qi xi,qi,ge xi,qi,ji \
    xi,qi,xu xi,qie xi,que,tuo xi,se xi,se,ta xi,shai,ai xi,shi xi,si xi,suo xi,ti xi,wei xi,xia xi,xian xi,xiao xi,xie \
    xi,xie,qi xi,xin xi,ya xi,yi xi,zhe xi,zhi xia xia,e xia,ha xia,ha,jia xia,he xia,he,ha xia,jia xia,qia,qie \
    xia,qia,ya xia,qie,he xia,ya xian xian,bing xian,chen xian,dan xian,gan xian,gan,qian xian,han xian,hen xian,jian \
    xian,jian,lian xian,jian,yan xian,jie xian,jin xian,kan xian,lan xian,lian xian,lian,yan,kan xian,mi xian,qian \
    xian,ran xian,san xian,shan xian,sheng xian,sun xian,suo,xi xian,tian,gua xian,wan xian,wen xian,xi xian,xin \
    xian,xiong xian,xuan xian,xuan,xu xian,xun xian,yan xian,yan,dan xian,yan,dian xian,yan,jin xian,yan,yi \
    xian,yin,ken,keng xian,yu xian,zhen xiang xiang,gou xiang,hang xiang,hong xiang,hou xiang,jiang xiang,jiong \
    xiang,long xiang,qiang xiang,rang xiang,shang xiang,yang xiang,zhen xiao xiao,ao xiao,chao xiao,chi xiao,hao \
    xiao,hao,he xiao,jiao xiao,jiao,lao,bao,miu xiao,jiao,po xiao,jiao,qiao xiao,na xiao,nao,qiao xiao,qiao \
    xiao,qiu,xiu xiao,rao xiao,shao xiao,shao,shuo xiao,shu xiao,shuo xiao,shuo,xian xiao,sou xiao,su xiao,tiao \
    xiao,xue xiao,yao xie xie,ai xie,che xie,die,zha,yi,qie xie,ha,jie xie,he xie,he,ge,hai xie,ji xie,jia xie,jia,jie \
    xie,jie xie,lie xie,lie,xi,pi xie,she xie,shi xie,su xie,suo xie,ti xie,wa xie,wu xie,xi xie,xia xie,xia,cha,ye \
    xie,xian,xi xie,xue xie,ya xie,ya,ye,xu,she xie,ye xie,ye,tu xie,ye,zha xie,yi xie,zha,die xie,zhe xin xin,chi \
    xin,gu xin,han xin,jin xin,lin xin,qian xin,qie xin,qin xin,shen xin,xi xin,xi,yin xin,xian xin,xuan xin,xun xin,zi \
    xing xing,cheng,jing xing,geng xing,hang,heng xing,jian xing,jing xing,keng xing,nie xing,sheng xing,xin xing,ying \
    xing,zheng xiong xiong,hong xiong,kuang xiong,xuan xiong,ying,gu xiu xiu,chou xiu,gua xiu,qiu xiu,xiao xiu,xu \
    xiu,xu,xiao xiu,you xiu,you,tiao,xiao xu xu,chu xu,chu,nv,na xu,hou,gou,gu xu,hu xu,hui xu,ju xu,kua xu,mao \
    xu,nuo,ru,ruan xu,qu xu,ru xu,ru,rou xu,shi xu,shu xu,su xu,xie xu,xiong xu,xiu xu,xue xu,yi xu,yu xu,zhu xuan \
    xuan,han xuan,hong xuan,huan xuan,huan,juan xuan,hui xuan,jie xuan,jiong,xian xuan,juan xuan,juan,xie xuan,qiong \
    xuan,shun,xun xuan,song xuan,suan xuan,suan,shua xuan,xi xuan,xian xuan,xian,han,jian xuan,xun xuan,yuan xue \
    xue,chi xue,chuo,jue xue,die xue,hu xue,hua,jiao xue,jue xue,jue,bo xue,ma xue,nia xue,xiao xue,xiao,qiao,shao \
    xue,xie xue,yi xue,zhu xun xun,hun xun,jun xun,qian xun,quan xun,shun xun,sun xun,tan xun,xin xun,xuan xun,yan,shun \
    xun,yin xun,yu xun,ze xun,zhuan xun,zong ya ya,a ya,ai ya,e ya,e,wu ya,jia,qie ya,qia ya,wei ya,xia ya,xia,jia \
    ya,ye ya,yu ya,za ya,zha,ga yan yan,a,ang yan,an yan,an,e yan,ang yan,dan yan,gan yan,gui yan,han yan,jian yan,jiao \
    yan,juan yan,lian,xian,jian yan,nan yan,nie yan,pan yan,qian yan,qian,chan yan,qian,jian yan,qin,han,qian yan,qing \
    yan,shan yan,tan yan,tao yan,tui,dui yan,wei yan,wen yan,xian yan,xing yan,xun yan,ya yan,ya,yi yan,ye yan,ye,yin \
    yan,ye,yuan yan,yi yan,yin yan,ying yan,you yan,yu yan,yuan yan,zhui yang yang,ang yang,dang yang,mi yang,ri \
    yang,shang yang,xiang yang,ying yao yao,ao yao,diao yao,diao,tiao,qiao yao,fo yao,jiao yao,li yao,mi yao,qiao \
    yao,shuo,lve yao,shuo,shao yao,tao yao,tiao yao,tiao,tao yao,wo,wai yao,xiao yao,you yao,you,zhou yao,yue yao,zhuo \
    yao,zu ye ye,ai ye,an ye,che ye,die ye,e,ai ye,qiu ye,she ye,shi ye,shu ye,ta,ge ye,wa ye,xie ye,xie,zhui ye,ya \
    ye,yan ye,yi ye,yi,sha ye,yu yi yi,ai yi,ai,si,chi yi,cha yi,chi yi,chi,duo yi,chi,hai yi,chi,shi yi,dai,tai \
    yi,dan,shi,tuo yi,die yi,die,zhe yi,du,tu yi,duo,li yi,e yi,ge yi,huan,yu yi,ji yi,ji,e,wei yi,jue yi,kai yi,la \
    yi,ni yi,ni,nai,nie yi,nie yi,ning yi,qi yi,qi,ai yi,qi,ji yi,quan,chi yi,shi yi,si yi,tai yi,ti yi,tu yi,tui \
    yi,tuo yi,tuo,duo,xi yi,wa yi,wei yi,wei,sui yi,xi yi,xi,hou yi,xi,se yi,xian yi,xie yi,xu yi,ya yi,ye yi,ye,en \
    yi,yin yi,ze,du,gao yi,zhi yin yin,an yin,cen yin,jin yin,jing yin,ken yin,pan,zhong yin,pou yin,qin yin,qun \
    yin,shen yin,wen yin,xi yin,xin yin,xun yin,ya yin,yan yin,yan,yao yin,yan,ye yin,yi yin,you yin,yun yin,zhi \
    yin,zhong ying ying,bian ying,cheng ying,cheng,zheng ying,cuo ying,geng ying,hong ying,jing ying,jiong ying,qing \
    ying,sheng ying,sheng,meng ying,xing ying,xing,jiong ying,ya,keng ying,yang ying,zeng,yun yo yo,yu yong yong,chong \
    yong,dong yong,huang yong,rong yong,tong yong,weng yong,ying yong,yu you you,ao you,chao you,chou you,chui you,di \
    you,diao,di you,liu you,niu you,ou you,wang you,wei you,xiu you,yao you,yi you,yu you,zhong you,zhou you,zhu yu \
    yu,ao yu,bian yu,chou,you,shu,yao yu,di,du yu,dou yu,guo yu,hu yu,ju yu,jue yu,jue,shu yu,jue,xu yu,kou yu,lv \
    yu,mou yu,ou yu,shu yu,shu,zhu yu,si yu,su yu,tou yu,tu,xu yu,tuo,zhun yu,wei yu,wei,xu yu,wu yu,xie,shu yu,xu \
    yu,ya yu,yao,chu yu,ye yu,yong,kui yu,yong,ou yu,you yu,zhou,ju yu,zhou,yo yu,zhu yuan yuan,chuan yuan,gun \
    yuan,huan yuan,juan yuan,quan yuan,wan yuan,wan,yu yuan,xuan yuan,yu,yun yuan,yun yue yue,hui yue,huo yue,jue \
    yue,la yue,ru yue,ti yue,yao yue,yao,chuo yue,yao,di yue,ye yun yun,ao yun,bin yun,dui yun,gun yun,hun yun,jun \
    yun,tian yun,wen yun,wo yun,xun yun,yan yun,ying yun,yu,wei yun,yuan za za,duo za,nie,yan,e za,she za,shi za,zan \
    za,zan,can za,ze,zha za,zha zai zai,dai,zi zai,ge zai,zeng zai,zi zai,zui zan zan,can zan,cuan zan,cuan,qian,za \
    zan,cuan,zuan zan,cuo zan,jian zan,jin,qian zan,ti zan,za zan,zen,qian zan,zhan zan,zu zan,zuan zang zang,cang \
    zang,zhuang zang,zu zang,zuo zao zao,cao zao,chou zao,qiao zao,sao zao,sao,qiao zao,suo,chao zao,zhao zao,zuo \
    zao,zuo,zu ze ze,ce ze,ce,zha ze,cuo,zuo,zha,jie ze,duo,yi ze,jie ze,shi,yi,duo ze,zhai ze,zhai,yi ze,zhuo ze,zuo \
    ze,zuo,zha zei zei,ji zei,ze zen zen,jian zeng zeng,ceng zha zha,cha zha,cha,sa zha,cu zha,da zha,jie zha,ju,chu \
    zha,na zha,sha,sa,yi zha,shan,ce zha,she,chi zha,ya zha,ya,ge zha,ye zha,you zha,yu zha,za zha,ze zha,zhai zha,zhan \
    zha,zhe zha,zhua zha,zu zha,zuo zha,zuo,ze zhai zhai,che,du zhai,du,duo zhai,ji zhai,se,qian zhai,shi,tu zhai,zha \
    zhan zhan,chan zhan,chan,dian zhan,chan,nian,zhen zhan,che,dian,tie zhan,chen zhan,chen,dan,tan,jin,yin,shen \
    zhan,dan zhan,dian zhan,gan zhan,jian zhan,lian zhan,nan zhan,nian zhan,shan zhan,tian,dian,chan zhan,tie zhang \
    zhang,chang zhang,zheng zhao zhao,di zhao,diao zhao,hua zhao,ke zhao,qiao,shao zhao,shao zhao,zhan,dan \
    zhao,zhou,dao,tiao,diao zhao,zhua zhao,zhuo zhe zhe,chan zhe,che zhe,da zhe,die zhe,die,xi zhe,duo,du zhe,jie \
    zhe,la,xie zhe,nie zhe,nie,mo zhe,she,ti zhe,tuo zhe,yan,zhei zhe,ze zhe,zhai zhe,zhao,zhuo zhe,zhei zhe,zhi \
    zhe,zhu zhen zhen,an,kan zhen,bian zhen,chen zhen,cheng zhen,dan zhen,jian zhen,juan zhen,qian zhen,qin \
    zhen,quan,chou,huai zhen,quan,zhun zhen,shen zhen,tian zhen,tian,jin zhen,yan zhen,yin zhen,zheng zhen,zhun zheng \
    zheng,cheng zheng,ding zheng,keng zheng,qing zheng,zhi,cheng zhi zhi,chi zhi,chi,di zhi,chi,ti zhi,chou,shi zhi,da \
    zhi,dai zhi,de zhi,di zhi,die zhi,hu zhi,huo zhi,ji zhi,jie zhi,jin zhi,kai,yi,si zhi,luan zhi,nai zhi,qi zhi,qing \
    zhi,shi zhi,si zhi,sun,kan zhi,te zhi,ti zhi,ti,qi zhi,tian zhi,tie zhi,xian zhi,xie,shi zhi,yi zhi,yi,tuo zhi,zhai \
    zhi,zhe zhi,zhong zhi,zhu zhi,zhui zhi,zhuo zhi,zi,qi zhong zhong,chong zhong,chong,tong zhong,dong zhong,peng \
    zhong,tong zhong,yin zhong,yong zhou zhou,chao zhou,chao,cu zhou,chou zhou,chou,chao zhou,diao zhou,dong zhou,lie \
    zhou,yu zhou,zhao,tiao zhou,zhu zhou,zhu,ru zhou,zhuo,zhu,du zhou,zou,chou zhu zhu,chong zhu,chu zhu,cu \
    zhu,di,zhou,tun zhu,du zhu,ku zhu,kuo zhu,shu zhu,shu,chuang zhu,shu,chuo zhu,wang zhu,zhou zhu,zhou,chu zhu,zhuo \
    zhu,zhuo,chu,zhao,zhe zhua zhua,ke zhuai,shi zhuai,ye zhuan zhuan,chuan zhuan,chuan,chun zhuan,dun,tu zhuan,hui \
    zhuan,juan zhuan,ni zhuan,quan zhuan,suan,zuan zhuan,tuan zhuan,tuan,lian zhuan,tuan,shuan zhuan,tuan,tuo \
    zhuan,xuan zhuan,xuan,suan zhuan,zhuai zhuan,zuan zhuan,zun zhuang zhuang,chong zhuang,chong,shuang,chuang \
    zhuang,gang zhuang,hun zhuang,peng zhui zhui,chuan,gua zhui,chuo zhui,cui,wei zhui,dui,tui zhui,duo zhui,qi \
    zhui,rui zhui,shui zhui,tui zhui,zi zhun zhun,chun,tun,zhuo zhun,dui,guo zhun,tun zhun,zhuo zhuo zhuo,bai zhuo,bo \
    zhuo,chao zhuo,chu zhuo,chuo zhuo,diao zhuo,dou zhuo,du zhuo,huo zhuo,jue zhuo,shu zhuo,shu,zhe zhuo,shuo,zhao \
    zhuo,tuo,rui zhuo,yi,li,jue zhuo,yue,que,shuo zhuo,ze,jiao zhuo,zhao zhuo,zhou zhuo,zhu zhuo,zu,du zi zi,ci \
    zi,ci,ji zi,ci,ji,xi zi,ci,xuan zi,fei zi,ji zi,ji,ju zi,ji,zhi zi,jiu zi,nao zi,se,qi zi,xuan zi,zai zi,zhi zi,zui \
    zong zong,cong zong,jie zong,song zong,zeng zou zou,chuo zou,cou zou,cuan,chu,cong zou,ju zou,sou zou,zhe zou,zhou \
    zou,zhu,zhou,qu zu zu,chuo zu,cu,cui zu,cui zu,jie zu,ju zu,ju,ji zu,qi zu,qu zu,sou,cou,zou zu,sui,zui zu,zhu zuan \
    zuan,cuan zui zui,cui zui,cuo zui,fu zui,juan zui,jue,zhuo zui,nie zui,sui zui,zu zui,zu,su zun zun,cuan zun,cun \
    zuo zuo,cu,su,zun zuo,cui zuo,cuo zuo,ji zuo,shi zuo,zan zuo,ze zuo,zha zuo,zhuo
    """

  /// U+3400 to U+4DBF, 32 characters a row: the number of a combination in two digits, 0 for none.
  static let extensionA: StaticString = """
    A0GA####7?IwO&##########NL##################Ka##########(4######\
    ##=U####*Q######LPL6##LB9T9GK:OQL&R8*9Iw=xBC##:D?~NLO=<M'U-g####\
    ##Sp-F#MIwTd##S%+rEjNLA%7Y8R<?S3Dr######LP####D)4n+W=UEjNP9[O>$L\
    ######81;DNL8_3UOn:)&Y######3/LP2lB###S/##0_J2FGN$2l64:D:@FhN$Qu\
    Q`OnSp,|Ar?H'jIw0_FhC*EIA%8RBh####7`?=F=DwMx=cFG##;8O1+HOn;N64=#\
    KaOZ####'6-g8R8_##:)##3U########AU##%i93/K:`##/ZEw####:`:PAUDE8_\
    ##I(73,$R8Gc####%43;+r/8'U##@l5C9lL6##<5Ka##$W4nEj##/8##OZL6?u>Q\
    +<./:)?v?uFh#m.T)@Ln8;####Cu+H8_2-H#>h*}BN,]@`NLSwBY4;##'j()J7##\
    :@*w9G6.EjKGPl####S3Qh47TA(cKa8m##'jJ24+##3U##-Q(G$L4n###]937F##\
    Je%)6.8RL&#tMx:7$<,]9l####'6=ULu1ROn##/{NLLh/:9eG.8HDE##F*N$JwT?\
    ##AcO.J2RQ3t1m8#NL6h-z@l#(##6h(GKa(GI0####2HEjOZ##64QuLPDE##E07e\
    E61+.NMMA0D)2-J2-5>(*D-K/>#M-z<JM(OZ2>##'?0A;{268_-.KG?4##EI####\
    8H9GNL1h##LPA<,|####M/########=(I0KaG.1ZHF=0=(O&R8##########HmDl\
    =UN9?HGz0_64+r389l5h3?9O##GA:&############.oMoD]M)>D)-=B,IQ-,]K|\
    OZ,]D:IX771m.oJk:P:A3d1hRQ####Hm###m#(S`?{/B*D$<%<(M8_KGLG######\
    ####1[G.)S7x8?RZKbJ2##@`Q@J2####)K3U3;F>MMLP?'Bt######0AN9K:L|1D\
    TdNL)@##8ZJlFGB4NcRQJ^Jl5R3U0_##>38_##81Bt0gMMA<##MM0_6Q'j=(3;##\
    $WJaIaL{HsOZ@lLP=($W0x59#U#M####R8FP5R##Td%W4n#(P~)@-.########=(\
    9W:w,8$$$W$.##(GJaGA',####,II0-z,IOnN97ZI:7F##I0N$9[L6%W'jKa=(8;\
    NLT::PQrJa0=Ka##3U96NL3UO&##*+NLKa0xOQ6S&eFGFhRs$.;#7^&e8R##J2##\
    J2@N<;PM##9[-zT:##/K6F+H2-7Z##.eFq##CK8+=1-z.n@`#{3t7/J2P-S`D))5\
    KG3U=QKGNLOnNLMMD)Ar0xBh64OZ##L&>;A0&k##%W+rES,|##:bPM3U##@NLB>3\
    (G>E=U4nNL,|,I######,I####@j:7A0E[%q+xJ2-nNZF1@k?'L-GtL&OZ$<9[##\
    ######PM8_F=81:P@BS%MMJ29lJ2C&-A##I0-.NL<?'UFP3UDr>h#:7?&V##JlRQ\
    ####-g9%M/LP;(3*;rOQQaNL=IFhJ2PMDr-zNL*+##9%&0%z5b9lEj<S#M#C?}##\
    )d)K##Ar<y:IL&PB<-#MD):D####81J2PBRQIa2@;#=#Hs;7=(A<Pl9%RQT*0RLP\
    0xLrRs;8)-/B##)-9~S3Dl965FKa+i4nB4:V##6hN$=8NL8;OQO&MMEj##9GM?:`\
    ;YTVOnNL/B;(64IV##6_+<9[##L6)d@N;8;#@l##Hs*p#(##$o=H9%5-On)&Td%<\
    2lN$H?3U#::)3UI0%<P]LP<nPM###gR+5RI0Ku?VNLKa)@A0,$=#?n3UH?##EU+>\
    8?Qa####O(&?3U2lT*81<?5R@l*9##4nLP)KOQ+x'w##;O2`Ew6hTH0x'UL|<W'j\
    9%#:;rEIK:Mx2-)vA08?-z,3:V8;H^0_:V%<Ap?H0_##9[%+GKQ-?HPl;(>9QaK:\
    .`##?H##9l##PM,],/;OI0AUE[;OH(##;YN$5{8_7F.`P7*+##8?9e@@#M$zOQ:V\
    *f###M##J2-z*D5FBbGlA<,]?H3U3^2-4NTV$z;##mI0NL#MOn0x,3Id<W)`##8_\
    9l=#2@8_##::-g;(On##5R####Qa>LNL##3e$W##B)2`-5.o774nC<##EIGlP7T+\
    $W7?8_2`M/=U##R+IYJl?uN;:`####E(##@SSk7qIwO>({G.9+$W/B:VKy-g9hQ#\
    RK(G:P9[##O&>wRK4;9~=(NL##3U3UQ[On5F2HRQ8#9ORQ$GQA5R*D96NLQuJl'j\
    )@'|Mf8;+x9[&e##HA&J#5'j##O>R$H&##H?&JN$T:##=y@N9%@l9lM^6_EjNL&e\
    5C4H##59##+r##5o0_*}####1Z##'j+P$W##M/9l##Kn$W##$W##JlBX%),|5o##\
    R8$<,]OnA<Pl;(NLEI######CKFG;r59$oB4&E%q+i########+9GpF@L6EU,IJ2\
    F{##G.CK4+RQI0O&####2HR|?HT:##KaKaQ-I0####F=Qa=8####L&NLB)D{&JSv\
    ##;83U-F>9#3-5#M@l?zKG-^.T@N.oGl&eOZ.e$G-z(NS3##S%##0q=75{()&Q7.\
    9?8iOn##On0R8_1h/86hP7*o2l##/t5CTd.)@`$<'=)@:V0_J2A42`####(4C#MM\
    RX*oG%:}9ODlH?%q+W'6>ENL5R3U8+GAP7##%i?HOn9%)K######On3bI0;(EwKa\
    LP'jA42l##On@`E?E=,I9e##>(FGS&O&C&-N'MP7Nn3/C.N9;O-^1+##O6&<<W#M\
    -g9%'#&e:D+Z2&9l##NL2-Q@2*,]3;F-<WJr8_K#MM9[:}5-3U##$oOn3P;D(4:I\
    ##8H4nI0NLLxJ2%q81O&KaP]:)9O?{3;4+Id####.oS3+fOQ3UMxBCJ2E6OnNL@'\
    3UADGADn?{;t5-:`O&.O?(Lh:`-HME.`EU2lOn/Z/g9T,]T2T*$^He##9?####7F\
    ##0^O&S3()JlLj##A0>904-+/8A%1m8?8_'?B{SqIf?47&HF>EG%F=T)$z/K1m##\
    %4RQ+r,4S.<O9G?'3U;XII'6/B$$BCFP%WT:7Z8?0_O>RQ4nL6KuM5CK?{KaEj0R\
    ;(3/>Q##2l;|EU$G(64n2`81##1m+x3;0=N$&30$4+4+*f5-:D3);:%}:@>QMx5R\
    5RAc##?{CF##5Q3TPM*0LhK]-N&3N9##*v##@l2lHF##@BJ2<WBt;#H8810x)@QY\
    #R:);K##-z##Ku%<2l@yKa####%<?{?'4N5{7qEU5a,]=(?{+W+W##?URQ?MSf77\
    On@n771+-z/1*}Jl/{1+Ap0dGl%@CP$W9lN9<W(eB{+J9lGz9%6hB{R8(h9%:`##\
    @(6KChKS$WQ@O&J2CKEjBhBX)?9l9O&J##2H####3t#w1m+x##9e5R5o6hF1:+R$\
    +i,/S3MM>(&J########NZ####Oh2sN$N$Rf/8?H/+####1h;(-z1m/tFP*}##MM\
    ####A<##'#;YFq$.#:####Jl######:`8;<5$<'?##-NS%3U4nDr##7q+W9l####\
    ####OnFG&e:P;O2HIV=R2H1h59%<Jl8_58##:V>l0xMx##JlEjI0'6J25-&G1+-^\
    CG9O##,3?H?BPB%<##2l+WMM5R4N<59?OnG.GAIw1ZKG0x##GKRK##2c-z####HF\
    ##B04N##L&####P75{2-##$$;k##.`I0##:pEI$o9lA<####.sR$:7=pB4A69?/8\
    JlJ[L&##=#######Ka9?-z)}Sp#_TjR(TV1+3U##4+######H(JlMOFhF=*}5{#H\
    0_KG5RIE$$S`=(GA<-####OZ;8####<2D?&SMr/+(/BN3t@l:`,]8_(%Pz1+4n<p\
    ##/k1h.H##$JF5J+3UJ2A%1EIaJl4n32>QD)(4R8##QaE@3UEURQ$G######8;$W\
    Lh>9*9?HRQ>T&p$WEj3;1M5E(n4H<S/K-F####F>)dJ2*oJl7MR$F=1m)d9l5o9l\
    ?{>3R8##8_&2?H####G.9OA<9%9lDr/9R$>35-@y####T:?=5-$z4+0=##%+Q#9@\
    8_:)D);84++4$<##9%##Jl>wAc9[TV##5{CKL|##Ka##81?HNL=U8_PB##NL'j3e\
    0qKa7&T*1AJ@A<0RJa0R/{&eM/LPD)76JjC8P-M??4THOdT*9%JrJaNwC=MM4NJ2\
    'jDO6_O&1KNLJ2C15-N9OZAcN<9~7qRK########Ka##)dLG#:LI%q(oQ@##Nb>Q\
    78D:8;H?J29P?HIs9%,$:}81I0,/7J#(Pf2lNL;`T*-^>G##$W8_9l:)0RRA.PAe\
    R;72'U5F6#3U9O##CoAcBX)5<URQ9e>3####$:B<Jl8RKG-zA<##C8RQFPB4EtO>\
    :`<-$o##E1Fh0_C&B4##*w?=4NFP##Ar=89?+W+hRy##:7*DJ2/{3U<WNO<vOnI(\
    0AQ-MM)dJl4NGz-z>9##OkA0M?%W$oDEQ@NL$o##,381NL&[()LhLPP3LG######\
    F=0A######9[Ka'<4+FP>QPlLhJl=###########;(3U=K1z2-I(OZQ-$n;(@BKa\
    -5NLFP8ROQ##5-CyO&3U##Ej####<-I(;8EjNLCFNx3U:)OZ:`Q@EwRQ$o8_####\
    ##########@N/kJ2R8OQ=(6=KaN$KaRQ<U##EI9['?;(Ad*DCK######EjKa%<+i\
    TH##DrCu0pFP.e######;|;(M/:}4+)d5{1+-XDE'6D)=Z>|:P########NL(4##\
    77$.8R6hC8;(Ew/'>YNLK2<WO>S3)--gLP>lIw96&*TCTd$oN$2Q=oLG##8R@zKG\
    4N0E####MML|S51RO>J2####9%Jl2HO&##9%CV&*$<4+Dr-5+<###]On####<;8R\
    NL*?##&z'-.T5-<S######96;`OZ##9T0_##OQ5-'jB)=E####1ZGA###2/Z$z%<\
    A%##Dr)&2l'--z2q,]I0-^FP##:&1+OQ2l##OnT:MMA0Qu5CFG############H?\
    9G5CQ@L62+##LP######)d@y;`##Q#$L'v####MM.o;`$<5o+WQ{##IwMM##5{Jl\
    FG0_##+<3U4r6eTT##Ka8--53;J2=(;(Ar)`O*;(##5{A<GlHsR$8_Ch7.JyR$RQ\
    GKDr$<N9>h&e1v6~5F#:)-?{$<#]-^6hHRHRTd9O##/{MMDE1k9CC8EI##$<B),$\
    %<93?{-N3UT:2l178_P=PBLG&s*}8R5-()EI?=N$4H2H2HFqBCIaO>B#O&DEO56$\
    HFLh3uRy@`S3+H##OZ####NLDENL;`####AcKGIw/1O>GcDE<W/1F=Ip5R&e>oT&\
    1{<?MS/BOn1h##EI'j1mMxIaJl>wB49e8GCRKRQ-0X-90_&eQa##F=S3=E0_OnSp\
    OZ8_3;J2Jl&e9%##EI5N?=A0/8T*On####B0==:p#]5F##LP>|$o:`########NL\
    On##>|A<$.2l######%W:V8#H(Iw8_9O##3U64T?,I5{*9$<##########8#%,Ew\
    H(M###########,I####Ew$WH(C*%qH(;85-:7####Qa$W3UQ<Lh8_####F'OQDr\
    ####,]######O>A%:)R8HF/VOn8R%<<M>h9%Fh9%IV*]8_GcHeS%.`L6#H-5>G%<\
    HRDrNL%<@`G~/8Gl0_'a4n2ML6+<&`+r>QBP9?D:=c*}On(zB46cFh)K>l)$9lGv\
    RK8_Bh=xEI##*]1mNLJlKa:)9T##Fa.T##FP######OZ<5##.`64'j/IHs8_9T9?\
    Ja$<#:On5RB?M/T*)v%qQ>OQ.6BN##J2Dr4V4iLPQr####E8'?-53URQ##/KIw##\
    @hDr0RHR,%T*Ar;r-z9O3XLGLh<-MG5)8_*/BCP7:7D)8_93/1L0Ka@l@`'6OZ%W\
    7PAc#(@l@B(G>97{Nh/gD:>h##S%2`3%1m$<####Q@3U/KJ2.e&a:DS5H?SiJ{8;\
    ######RW#(Jl0AJ2##H?%qC&Jl4n-^Ap##N$*n3t8RMM9lH?O>>Q:)8_%)##:`#m\
    2`##N$1+)-1+=8(48_Fh2H$W#]':Mx*+#NL|##T**+Ar$$)wH{F=$..TMMJ2S3M?\
    -5OZ#:H?;#Cu5-/K3U@N4NMMJ26Q;8LzCKId?{2HB)R8GA6.Kh?H#H:{/K##Fq-5\
    5R&lE?$f:`E@/K1Z2/:)0q4%AU.H2`%W/K-g;r#(OLE?944n'j5*(>>|'LMM,$*}\
    ##93Jl$zL6;#N9;(?H?HIdL%On?x'dN$O>Mx3sT<Li;O9e6FN$MMF,/{2`O>D:&J\
    9%##Lh(n'><WA<;D3;OnQa1y&E$z?{JY4H73:I:VQo$u3]6-<<$WDcEA;`9?;H;`\
    J2&eA<4N3;JlLP==Gl1hOn##()%<TU+HSp3U?u##L62lDE77##,3N$On$$4nR$3t\
    DE*}+r)@-z;OR8R8##Mb@P0u/8@N:@/g8#BX-.)xMM/84n/g0AF1IkRK=(+H8+F=\
    )dM?0=####*}##;84n;O5ROnRHQuQ@L6###|1+/B1d8DIw%V7&9l)]9%NL@NDr##\
    Lh52@l2lEj({,=9[##<?FP*DI@.T*+8_%dJl=x8'S3=#2CO>Jx81;`#]##0;$W-z\
    3;NL9TMxO&5o3E'U+},]##MMSbQ@?HOnAU3;=(2`5RCu####>E;Y&09e8a({##)d\
    CK*D?H##8.9O96B0OnNL+H?HNL<k-z4+M?-FBXJl####$bDE?'<kRjFtGAGABINL\
    9?#:1+A)8_03T*EjP7M?&JHs5oGcOZ2l4+BX:V5RT*5R#EEw8+3/AU'#,N7.<J%q\
    G.LP5F2`?H4p:`Mr##RdH?###(>(&*Fh,y3/?H(]F1Sp=HH,D99e%#8_:PL(&C22\
    :p.e9%*fQaT*####RQ#])fA0##9[Jl-T0A'U5F,j()PB1ZN$MKN$GpQ@OZM.N$6i\
    2H8;PB'?####D)##=8;Y1Z({PMLh5-SpOnFP6_A%##'U5FL|RK(/=x@N##A<81NL\
    B4EI?{EI##-.##;#2-####0R@N(OAc,38_#j4nLP:3##PMRy1mO&##RQ?{##.T4+\
    S3S378=(BXQ-#LR^/@N}'j3US<8?B)B4RK;|&7####NL6,%)'d64+xI0NLR6MM##\
    B{:&>|Qu0_On*9Qu-OC=9OF=A<:[N9$3/{/Z<6.}##D_6hF1)@S%FG7F@lLP,$&>\
    2])OBzRK?{5-T:I0####J2;|?=E]5RR8ChFq#|F=?{IaB4:)1mE[Ry?=;K5-Cm;(\
    Dr9O8R4H8ZRQ+H##B{/M-5:pEw4+FhKa77Iw-5:)%q&E9ONL)KPM;#OoRQNL*D3;\
    I0FPC*KaE[EU?{9TNL##8R8_-N9?9GJlKM=c;(JlAwSWE6MM$o9O1Z?H96#w$W1m\
    1m##&8>9A%;Y5N%W:pB{I0####8_A^##3/K:##DEO>##<52`5FMM##BhH8KaR&:}\
    J2:P##2`FQKGN9$W:)-58_)d(`*g*}7P(GJl&e;0?{A0R8######1m.T'j/j;r%<\
    2-/1N$:`I(######BEL|RK;O4H##QaTlPB9?##S%$WB)On##)5,|NL;(@y##I(3U\
    %W##%)-DPB8_-5A<-z,|,]RKGAOn5-?H5R8+'6$<==N}La;kM/-z##=7Gk$LQGI0\
    6hN$=cKY/1Fh/{2lF=##N$*+?H5-:@;(;(4+9l-5=c;(4n-z%*2`EjN$=(5-9%%B\
    4+G.9OTTDhO&*f(4%e;HMM81()4NE6AY=(:)##DE:)S3##(45o5C,|NLBX%iB)-z\
    81EwOnOZ+<9OS3F=>|QY4N)&%W73)t##0_0_;k1m/8*}-zLh;(:v8;/KQuF=OnT:\
    8_9lIw8R3U8_8_##?,MxHeHR>E##Qu/{##LP<-AiI0RK+rI0%<##2HLhPm8_MM2`\
    L|1m$.ArK^?'96S%NLLP:46e(G##;|0_'-9lQaF=-z1ZQ>@NEj>w/k##3/(G##,|\
    -'BN?HEI5R##MM$-N;T*<J({#]&0G.0_Td#^R$He/5$W,|S3IwIVRQS%9lIV0=A0\
    8#PfE[;=+5?H&0>l9-DE9[Ej?lP7-gLP5{*}>k/k=DB)RH.H>QFR'0)-1+SG;`%*\
    ?`DE$W5{EI##/c;}2nJ2,|LG;k##J2RQBb5R+`R$Ch;$$W0_OnJn>(<U&)%^##?H\
    3USx9l6?JrJ2%iIWRQT47s)KGA(G*})/A0R$Q@B?%-3UJ2S85{.o3U*+'?F1BdK;\
    2`?HS@F*&_Ia6h6f/U.M-5)K&0RY&e8RLGQYR$On/{/<Ps*D3=EaFP/KJ2:P,I#M\
    >QIw#(;#>f;#MxRQ%<O>I0Aw81Ms&eAZR8?=##FG-NDr##*])vFYGA'jFD3tE?2`\
    96####'?5-,k/B-z,I##,]$LG$*}##*}%WHsQu:&?H;r?{##T:E`##OZS%F=##Ej\
    %WJ24H&0-zG*'6-z-NIwJ2Mx;Y>(:VC6;#&0GK6F#mKGL&?H####Ch2H==KG'Q*D\
    -sO&#HArB2:P-5A<DW1+$o*9;`*w####7P##&J,IOZ0x##/ZL|8R5-?HA<I(NL96\
    ####MMNLO&?HR$J=NLN9J/RQRQ0_)5-z)->|7F(4##HRA%)K.h7@A>A<RQ;#8_S,\
    F=RQ/K931m8#+<)@O>####?HSp&J:`,$O&&dBX1PBN-z8+L64+NL:p##:X3UF10_\
    ##8_T7THN$.o8_?I/88u%4F1####Ej(44+K}$<LP59?=9OK:Td+H)-@y<5QY:7NL\
    CmOn2-8_=j####8_####E6##NL=8EI77-zNL*xAr&5##G9@l$zEwI0,?C2#(?STa\
    7M-N##O&##C&+x2lKaQ-FPFhRQNL-z,]##643t&NJl:P##$W9O4n7Z3t##'U8;L6\
    -N:7Q@1+3U<WO>KMG*8?Q-7Z##@95a>l-5Gz9G;(SpKa1m;(4nP])K8_ArS3O60_\
    ##NL9~PFAr9O<}On=^##NL=^NL?{Ja(GO&;(J2;|6STHJaMMH(G.IwF1O&()S%:V\
    P7=Z;DQ#Hs8_AS;|Dh$WT+$$##5oK:7l=o7PM>QTN$7q2lJ2,]M{GKOZ5{8_##8_\
    'U3e1mQa-z'#/k5a;#'#FP;kL68mMME[DENL%4)K1hHs*}3U.o0_%<LG9T%q%qNL\
    LhMMQ#0_OQT:##6_On?HR$:D####E65-/k?=9G##Gc4H8#NLOQ)@MR4nM/I0Jl=8\
    -z.o##;`S3<-JlIV8_%q;H4+<W&YHsLP=Z:ITV6Q6@0q####P%I0S3####NL##+H\
    -z$WS3T8DrJg<W##4NM8()=HB4RQC%##CKOn##5-##9l0_%)NLTWQaOnHs<W/k5{\
    $L%q##,I?nN$7ZBR1hM/Ka##7Z##Ku%<6h)dLP#m=cT:##G.(^'j=#/k-gKa*wI0\
    5{7`Q>Bh,I9O;###0A;#9[##O>##/k)S8_,$##$|?{J2##*o*oJl9%##CjKaDEI0\
    ####1+OZ9l8+O>D:5o?H4+PM##?H##9G3U:I)%<k%+8_9O.`'ULwJl1m$YTH*9*9\
    3/Bt'6G.##=YRQ9T-N4`/kJ39GLhB0F}>[L&CKRQHeGzGANvKa>QN$N4=Z0xB.O2\
    -6<5N$HsP7JaS%P7DE;8J`3UFx-NL|<W)@;($o##;|On,]RQB.LP:@2lM/<?0_3t\
    +x2-H(?#)SJ[EU;(L&J(A%QtFqL65F5R3/G.:PMM3eDl8RHs'6&'4nOZ2lQBEj.o\
    <?J2##,3'jI2R.0='3'jQ#2l9~968?HR2lIw#MCuEw:JFPL)59#;F=&eI0H83U'?\
    '6OnJlL&######<?##MMA04JEU68985R##:P9?##(P'jK:@l:pDr&Z'j/ROnO&##\
    9X8?DrR$E62l####,]##C8T:5{64H89eI6()S39?##R$Qu##NL(G<W%<EuNL0xM?\
    2H:P:PA<8B0xRy;OJlR8DrTdS3/BLhNLRQKa5-%w##%W93RQ3UHs/k5R5?#(-z/{\
    1hMMBNRQ$zNLF1+W/{D:M/'?Cu@y####)-1Z+r'UI0BLDr%j3UP]?_MM-zOn-z?'\
    RQFPTd';AAOZ1+1h/{,r4HPMGz)rH(-zTd1m##%<Qu62Fh5{-z2`)-OQ)&F1'o?{\
    %iKI:P%r?t4B$W3jRQS;A<Qa3U$q##8_8_PBAU'h.#&JFhDE0q@`?H%I;|Gz(G)S\
    PBRY'?(G$^;##]GA;O9E-k'`A0GX.#7u4+######R8A0Tg'y7^9?$D,+Iw##Sz9l\
    Fi##(G93GA7q'#5{H(2H-N$X##JhId3cA<7m1mA2Ew%i##A9>Q>(HeN$B4M/)S+W\
    'n)x;#Lh,I%)R$(G&e/{,/T?*w8+G*PBAUS39O'?R8-zCuGK7?#(##A%Dr0ZCKHp\
    Qa9[5F8_##)1B4PB5}6_-5?H1Z-z9l1ZHR;OGA5t?HRK@y/8GA8;:`O&9lPA5R>Q\
    ##Ka$o39S3B4C%Iw&J7-CK>E:PLG##)P7'SG&hEI()Ew$<6K##RQI0;O9OTT=39O\
    ?HPB##NLJ2'?##B4'E=EOZ3U%<-F####)S*}4NOn1+LPO{A<###m/35C##M?DrOZ\
    EUNF&*N$DrMME196)POn%<Ew##Mi8R9GG.,$PB3U##PM####5R5a(G'?/8K:Jl#:\
    0.On8R##H('?L6A00q##*]%i*}MMT*##O>&e##8_F1:D:D##Fh>?9e?i)vH(,]&%\
    5%NL3U*]5{$W8RNL)-)-?'8_PhFG?')Z5RLP-5##LP,|3KS3As-.5o0_93Rj;(On\
    ##&?:pO';8H(7^####;(B4Ot@B;(5[>Q5-I(3U;#4+M$$..T&n8_8_A0,=O>PM'?\
    RQAr##:@6F04PB2l>Q&J,I&eC8DECuL6O>DE'jN90_-]N;MMTTE[56,IJl/kFq@`\
    &e0_;#PB)S?{5-CK;rP7##>ERKRQ)-On;k:N4H?HEj>rGA7M)SEw##4y4+#M4NN9\
    ##N99bQ#$.9%##2H:;I0JlGY%<RKS3$=;#Ka=cOZ##KG8_Q@;(##N9####?'Ka##\
    ####CKSp##CK5{3U5,##=##M(GIw/oKaGcL|*`QbFQ>EKvLPJlEN7?RKIw3;Bb(k\
    ,$2H7u-z(eJl@l@`81##M?O>Ac0q)-RQ##I>M_K:NL<WRK(e##DE+iT*6&LPP7##\
    ##LP*fGA.oNL1ZNL##8_77JlEwJ2Lh####*}8+S%<k'U4+$WSG9O0x$+Fh(':EJl\
    E3OQAM##?=2lI0NLN9##'60x%+##Jl&{3/##0_)GRQ?H7ZB?##O>LB##1m)d##Ao\
    *}IwA0##MM96$W##%+##P7=^$.O>1Z)@?uG.On8R$.##3U-zJl&?1mC1$L@yOnHe\
    #(0_*D.o*}3I>(##S`9O:I:I9%KGL|R8?'-z=MJ2,3*DPMJlO&Dr,3$L1m-N-NP]\
    $<-NJlDE;@QmQaQi2l-zI#;`@N96##;H1u1ZOn?H,U#L###]*}Lx*}$gS%>3G[Nn\
    ##3vRVH(Ka*EGKKa',P7/k93$P##9l3eLhE,,$E[1mPM&e$$B4,fIa#]-gOnR$-^\
    /k%W.o,=2`,$G.%<?{9?9[I0Qo81Ew;~$WHRS3+W%[5R?'JaI4?-*2-5&y1mP]##\
    ########-5Ka1Z'j$.O&##59%<BN(4O>NL.N7qPMR=M?5R1i;S#u.o$sSp0xR8D:\
    /+$W,I)2(`B{'UAr'R:`>9IG>Q-zSp?H9GNg:}Iw?e+W'MJa18C%/Z1h#M-z@Q3/\
    >QM`EIJ2;Y7Z.w###MB{E69eRA2l&e##9G;|0e,$5-;8-5,]'-1Z1ZOnL|>3$W'-\
    OZNLL|BhLP8j8_P7,33;C88Z?41m0L%YBXIPEh#:OnKD1RMxKGN$##$W##1RFq9T\
    ##S3##JIPwNL+|P75F##%<G.O>##NL<xCh$G/B#w;`.I,yCu##RQMx4+P7E9G.I0\
    M/RQNLB-DE1m<JNI4+EwO>$.1m1mN9##Mx9/J2,y,3PrS3O>O>5/({*D##7FNLN9\
    4+,y=8)@?{L|%<;(E8;`93?H?HDl-z%<$L%)NLI02H-5?H:`-z#H#H-d?HApHRNL\
    %<>h#]##Lh####On'j9lNL8_##=#J2Iw##8W?=SsTVSp'##C,|On8]-zQM3/)-E[\
    $W$bQ@##1+8_##0_Pf/K'U9h;`;(:I#MR$S32`-5*|Gl##,$IdI83U'j9G$z9[4+\
    =(:)D-##/Z=(NL77HsHe?y%H6e9O.T/^0R7P1R7ZQ-Gc8;$W2H?'N$HsG;Ew7?,9\
    #M4+;`7^7F#@:D@y@R##6e0x,IJl<-F14n>b=kEU'#=(:SEU)@Jl7u##*}?5GMTR\
    Id-N%i>JBw##B??H)v=y%<:PT;)@7Z3U81##;#;8=x9lTT5F9VNLIV8e8_Q>S33/\
    D)'jL6I(+r3R>Q1m:p'8:p'35R=H##NLBC9SM?##?HT*##$$/8Q-4nOn@w$<#]HR\
    Mx@NOZRQ4n;`D:CK?HCK;(/8NL/1/1Gz-zL|N9GcGL;n9T%q8_Dr9l3O)v=r9T5R\
    Qa5RRKTHJlR^####8#####8#LP/1,];rRyG1P7Qa/1Ia8;OnE_Q@0R2-Qa'#9e&e\
    RQI0LhQ);O/{Ej####EI,X&?7MG*<M8?9lNLKaMM@y?=(4Jl/k4n8+;#N9##8_O&\
    )-A0G*On####*9,$1Z##J2##?H##P73UPM-F/>0qR8Ac####4n>Q.TL{D:DK@N)@\
    +d%<+IHs)@RQ#mIw$.+s#]Gr##/85F0()@OZP78?5Z-z=(,],]L66UMMH(?7$L;Y\
    E>Mw?HP7%)##Lh1h2`N$5o7Z,]3U;`()$.IwR8LPF>'jJJ)K:D73MM&)##1+*wAr\
    GlOnK:<?E?-^?=9O#M2WNL2W;#O>8RMM$.+W9ODE4N9?595RG.>Q.`KGHm(e*}2H\
    N$8_;(1mD:3tO&I0##>l9l9ONL%iCK1mE+HR;`2-G_%4>E33-z0I%W8_&e>Q)v;#\
    F1@BRQ7U$W#M;#Jl77GzH8I0Jl##H88?&e<W<W8_+r5R@0%BCFQ@Fq?{=EN|59.T\
    +;4+:p*+4?OnKtPf:V8_0?M;F=R$MxH8CcJ2@NI0ON(dABHe##RQGf2pCc%d-zGY\
    F=F=Sz0_>|1+S`S%%<9T=ZJ2>3*}1+G.HoG.?H3U'j#]5-6|8_5RA<8#/K?u?HJl\
    4+Df4?#+2-QFQ-N$Qa3U&JMM4+##MM##4NGl<5PB##'j##4NN$Td############
    """

  /// U+4E00 to U+9FFF, 32 characters a row: the number of a combination in two digits, 0 for none.
  static let mainBlock: StaticString = """
    NL+p6g?HCcJa0_H}QrB{CcJa3e%ZOn;8.H(4(4SG@d>QDEDEA0%4N9)K+rEI'c+q\
    A093+qOZ93MM%5C%0=5F.rM?@BRy3U4n-g/p(t&g9GSpS3#]Hs*DI0S35;8_5R>v\
    -zN^NM<.Iw5F5FHc:oNLNLRuIwQW1m-.8PO,>|>(@N1m/g'U'aN`O&M?;L5F?HNI\
    J2K:.H5FJa1mDr+xDE3U<;3t5RDE:`1m:I9~T*BCL|MM-zC8;|.TF1On)dR$@#Rb\
    /{.T9~9GNL5{8O:DP6RKDEDj,|(GP*7pOnPM1m?HIw59EIEw/0/,M?KqM??oMB3e\
    GzI.6a*+4N0YNL&e1X;rN9K:59Gc93K:59N9@r%<OZKa*J9%,IICB)B)3U3UI(NL\
    D5B)8M+iQ-5.?=(<#]Qr5-4p%4B0)P-uB{:&%4&*PjDEFEQr-zJlJlHW1ZGlB)?{\
    .W/(%<*99QNl'-'#Bh'#NL;r:}B)-5'0My@-Ry>TIdIw493zN(-g&*B,I(-a*}-L\
    Ry?H>9P-+H,=IwNLL+6`NL3Z#(Iw3r-z-.LL56>Q*D-zFhS#OZ3;2yOn)dPMB{I0\
    (z'6M??{Cc'#:&&+M/L&I0S3Q-Jl=N%>/K<W<WKa#|LP9OS%D)AT)E$LDW.D>QNL\
    EINNRK+@0c:I*YS3%WAO$WQ{)@IA*}S3TdOZMxG/Qc1+$WH`CuP'NV.,Td/H=8Gl\
    <WJlA<OQHe?{DE6@$.>92v1.8BK:.pMx#s-.;Y3t-$%43U1O3;/{AUGP4f)@NLDE\
    L6D)HR6QRQ.N8+NL'j7B/t8iO&DE;(S?LPOZ#:9l;m,|:&+t&J'jM//8S%NLBC)q\
    JaEI*9:7F=4jR8&=@N7F&Y=8=E5-Iw1h5C'dR;Td(4@l:75RDuGcD)HC%<<5KG$x\
    H?OnJ2)U,]A0L_/t77Iw69NL-z94TH@]8_OQ3/5A@9B{>9Ej-zJ28_.3>|$.O~?h\
    JaL/LGOn*}'9(4RQMM9$8_8+EI4+LG-z3;5RKG=o4+$z(R-N-iM?#C$<OnL&$[1n\
    '$RQ%45FN$)k9$Hs80&-T:.o/k$DGADrDr:}*fFQ5{)+L6>PFi1hN^?HG4.T5>4n\
    Ew'#4|-FRQ7.5oT:5R@1<a:&SpIp:)EU8]3/+rT*$GIw5R<-%i4+QYN9RQC8@y=8\
    O>'U?{MMBTR{)-3|3`I0On%4BfG.I0>hMM-gFkId,]Kk'6D:6Q*}Td&JGc$<K~2`\
    N$Qa(:MMOZ4+LPQ@)@-z$eRQT;;83UNLKaM/%n,/&=RI=cGzGz$<Pb9h4nI7-^'#\
    0-E[RgEjJa-zP7B48_=NPM4I:D$*+<Fh0x4nJ2CK@(6*&,(GB{$<KGOUN$F^F1Mx\
    -.%44'*9PfFh/K%+(G=U%y8R)dORQ$T:$SEX#M(zOnQYTOCc({59'jC80_Qr@yMr\
    *}Kp9g$<>n5-9%9v:P?{JlFVO>+rSXK:CK@S5CH?Tb?CJ28?'#/t98?H'[&~I03U\
    %<2l(qG^*G4j5FC7-^Jl5k,]4N4DGx9G%</KJlEjJl4H;ON95-3~@N>Q-gS%#(Bt\
    NL64=E&rNL*]59Lh7F4+(G*R4NC8Pf%q%+#:BCFG(5&Y81<i5-?{;#Iw=8A%<W'#\
    9@8R:77P$.Or$zPlRQEIOZ0x@y'I8_G*I09[(G&eA|E%3(8_:)Pl=UFiMM8W<;-)\
    IwP[PlP7LD()QuLBJl/t,36h,3;CH('#,|,7-&57H+EIMMMMDE##*]?{+x-^:`D)\
    +x##598_2`BCI(<MAU93P##]/89YJ20_81/;GA/kL6%4?V5R+@T+-^Mx4+Dl3UNL\
    3U&e5C:`Ar<NP7:`.`At&35C&>Pf/Z5C:`S%:f/BLP;8;(B4O:Ka6Q64=ENL;(DE\
    /k;#Ry5RP7;^739G-zKa;(%4+rFG.`-q%:1m()5{1m7PN98]=x-z;O+rK&9??u4+\
    5:E[:pH(?H/KSkEU5993@y+H9O+r.T4+O&)R#(8_(|;YSk)dEI,I5-9G9G=8J2,$\
    3U-5-5-5-g5R(GRK-g;rRQ-z-g>|-g6F2`6F.T*w>|@.LB7FH(#T(G3U*]0_0_Q+\
    *h+H*fB)B)({-^@fNL3U6Q?{)o(GIV3U*DL620Hs5{8_PB9A9TQ-.`({-z(GA<+H\
    CK;O9ORy=x%)4n4n>48_CK%)&e59/Z/1*f({7Z7<,I,|RQE0A_C9)D6x4n/{)@/{\
    6F,I3UG.599f:)Q-P7)vM+6x8#@(C8({/Z4+)v8_G.-N?<&e?H({T*.`Hs%<3U,K\
    @~Ca,.4+3U%?MM5R3;D:4+,Q,1Iw/Z.6D:4+.o*76G)#(n&eH>9u8_>ECK>n734P\
    /Z@N5{21Q@Sp9%5R>Q9T/{4P/{4+4+Fh3C3U4+NL4+RQ&e4F;f8_S38_M?AU#w/8\
    3tIw:I9?5-7&KlRQ+rS5=N4nA<ChNLS3;`8_508?8?5o73MxHeKG;k7P4n9?19DE\
    6h50.e%<;O'j8;OQOQ;86hM/5o@y9l%W;#'u8T6F;8+rLXLP6QI|NLM/IbD:8B;s\
    9l>lDE3U@o4K'.AUK:NL5{-55oGp5R*DKa:IM/M/:78_'6A|AU$.CnPM5F$./BI~\
    PSIVLB.H.H$6)KNLLB>E5RF~.o?=,]>3-z/8*+5F/8$j23$<<?DF-F5FNLP]4H6_\
    4H7Y1mJaA<-5/{@`P{7P-T1mOn/{7^2l*D0+9%9%Eu,$5F5{J2>QAMNL6kMM$o<f\
    ANDEM/?{<kBhTHD:Iw2l#|DEJ2Hs2-KaHs$ATJSpKa*F:I<7*D3V%<E1%D7R$w%]\
    Qq6D9lOZ9}J2/ZIdKa4n4nI0#KA%RQ:`O9I0Ch3UAc:$'j5sKaL`5-AgIw3U,]@y\
    J2B{'&IM,]Gc8_R30`8_M?M?MMCu+5QR>(M?@`MARf&;>.G.8`Cu1hGcTV)~-NP7\
    &3P7K:MM8_5{CB+<(G5F5-#M/{MmEI8_'#898hMMMMP7EL/;9NBAA<A<,|8R,$Jl\
    SKB{%s%~%q%q#(*9OZ&J3UOZE6-5Dl/g#]-.BdDQDrT#A<Dm$oLP4&=xE[3UI0Eh\
    +WBX)K73/P5U9O/Z*k73RQ4NQ{#g+i6mFM'sDEOZA0?'NE1(EJFd'j8M+H3]961Z\
    ;HLf:V'y.oLtN$T01.3U+H)pGl;Y1h8_H(K:Q@JfN9:7M@:D=c3;Nv64(49GHKO)\
    -N$h@l@l4q%`-x#g,E-f,c0_Gj7(E??H1ZRxO0J/J)'0;|L~J2)&+{IV1h1bJ1.e\
    MG64:7,^.o:y*;?b'^Iw.i-z4N1Z(&D:<&HFI{NL*@=c8_$>PA0AIV@BIw,]DE5o\
    >BIZ<K:C9OArOZ*}S%DES%GZJ7NL?p>|T-/L)HIBLS10<A.F>9NPKKD)2);Y*6AK\
    5n.ZP]HR,I?4>3%*-zMx1+Pd150]5HOQ-z*+S%He6C/K6ATd%W9[+r=8F=EIJl3;\
    ?H,|,]/uQ@J;Nv9?T*;H;/RQN)3kS0.vE)PuKG6n2t7?2FFyJt,`LhLM0JMp8?NL\
    #(>wD)Gl1ZLC,LHh0PPfOZ+Y=uK:#(/.7XM?*+KG$W3-<k2-L67F,I-^3U=E;kOO\
    0xPA9[?4:V.o=`($Cl8p<'TH1+77K_Jl8?%SR$Q@94#];H9DEw-z%[0_1W/7EG.o\
    OZMM/K/K$>0_F6)2NL#(4#H(K3Hs8_JYFhTiA0'6J&Q#M?+x?H*}@l:F;`/;+xA<\
    8?95F1Q#2H8;C83^THIp-i562(?HDoI0E0'#-,8_@B#>Q2OP<lOnGA8+C=J2HR1m\
    #(Q}=H6~T'T&Cc+,1S9J#%%oKBHQIwIV)lCD/K?H?HFq*D*DNDT+$l)d(g1+MB?H\
    R$-[95Jl>QC88#Q-OG/Z=jR$C*SG=(0A:)MM*}A]&u%<+i8;KG5RFh'oG.#:5F*D\
    6BOYI0<5CKOnR$8#5&1h0f+gS%&YHm=WOnO&PbN$=a;81mPM(n3.2H2^J71I3U7_\
    RzI0C;LP2`,Y=4Lh93OnC%'t@SMM*H>C&$8_OOQAI0;DO>>B%W7ZJ2On4n9e77Q&\
    1mG.N$1G#'LG@DC*OQEj1]Ka#7F7:D&J0R6p*2C%'NBCEgHf3U>*Iw@;DE.oT*4v\
    8?IaHeEI'j0xF1##0UF1@l=(1+RQBt;{.o;|+[#(@BGl$W#M#M9%T^R7;`EeE[FP\
    +4?s4N()4Q6HFPCL&03t#(KG>l9e.B/NKN1m2l0A=hJlQ-'#L^?'*r:D:D1m8T,$\
    .BFhN9$LO>Bt4N;(KG2-:IAr(m>E8AKJ3US3'37ZTVKGEI0x.>96@NJ2(V&v*T1L\
    M/,qTa-:'j2lPm({)[*DOnHI&F4UNJJ2?H0x9%LP*w2lO&?=5{@lM/=(9lEIMMO>\
    *+Qh=bS15-=GPCKa?H,]Q#NMDE4aP7#(OQ6.7GOn>D*f.C1Y,=*]L&Bt>Q>QO&TV\
    =8*}82F=3MBC0xJeN9,I>e(C3a5-0xG.'#M/:m%fG?9l2l%POZ=2O&2,:n1ZR$8_\
    9T0R<;KH;`MM8_9l9[;`*D'?>w>QK:3P;`J2,I77MM&eO>Aw+<8#F=KG5})52H3;\
    SG=5KH%h8_&e&Y8_NL:)<;PcEjJ2Q<4+P_S381=(<;819ZI92lO&A0EI=74:2lL&\
    O&<8H;H8,E6_P75C>hPM)K1m2lP=,]0A7q)MGlH(I0:&0AApB29O/K0AFG0AH(OZ\
    0AO&33?=On0_P7:&A[On@y0A(pI0P7AU77?=P7P7M?H(H(H(H9:@2lNL2]9~9~H0\
    M?H(GcD<?=9l7FM?PfIK/'P(Iw/{>QNL+&@4?{RBSp*]?uJaCK7P'#?m=(;`3^3t\
    RQRQ#wM/NL@l:q6>B9HH-F$K$GFP6Q2ETd7)$W5@+*593U7L*}594+FP8_#]Iw-^\
    S`?'#|Fh7qAEFPRQH`.T>|+G/f<WFG>]5CMx-u#X9lA0;w6v/BL|#]'o'69OS3-z\
    1mRQ)+8#9[9[9l#M*9>3;OL6+t3U1+:7)@'j8R.HO&1h,3Qu-z/tN$,I,I/{&JMx\
    O+-./BP7+WKa7%CeDl,l%4+<1ZM?7?*+6@*]6F0q<?#:L6JlP:$$..#^NLO&0`LP\
    )&@l/1#8$P-JAhOQ644&*}:L8;5o'UCa52R$9?9??C'U2-%WDEM/0A5CN9<m*}On\
    %WMCA[F$>UA$Hs5R:&RL7.(.+r*9FP#C%i(S$M6ZRQ,INkRQNL>A3USm?HC&5R<X\
    776hFh7q<W4+,<52.`On,s>I/KH(8Z-FM??{7q#:D),S<?H('UO&3/$W9%0K+WSG\
    1h$2$.On+/:h4nBSN>/16RT:On2`,]N$MM$3)C:p'(,,HRO--gRy4n5-1R.`)-46\
    >|8RK?2`8Z,/HsLh3j3U7FO>F>'UOQ6FEjEjDE;(F>Ia'UH/FhAnRy8_R}$$BvPz\
    ,3GAIwRKM/.oR8#(/8MM6QGBP7IVKa9T0R8;''>E$L'?9l9l=c@(:p;`SPE6Dr9e\
    'j:P$z59&3E*RYQr6QOQ+<'?RwJ20A@B52*}Cc;r)dMMF=Q>?{@B93I0S`@NQ?LP\
    CMCK#c?=7K+v-5An;e,=,=Tc*}D:,S,IFP*w;z-^2`FP*+N9S34+#M@B3U@O6~No\
    >Q$W+<4HN9OWM'F[815R2@*]Aw?{M/JzJ216#(M?*f0xBN5-8X7P9lMMFPI02D9[\
    9[BX8_9GAw&eM/MM8R#]HsDEB)B{SYSYD=NL:I6}S3SY1m1m7qO#1mLP7qDl:VTa\
    DlNLRt/X(G4H-m$<QY$oEwAp9O-z)vJgLEKa<?Ja7ZJ^HmP=:kEj,I,IN9@yHm/B\
    /B?H;#;#O&3;'?*,Q-GAFL-z/jN2N#0r.eDcFrFGGzMe$WNL7?3u,I2-7PPM4)#]\
    ,y9%2H+-MM>35o?W<--gKm-e+<AU7ZTA2H?j6FQJ$KNL4HFqP|$GJ22`-N+HM/$Q\
    +D#VCuIa0Q#ZIw#M4H9%,RPM4HDE-^3;$W9~,J=]=N+m<-?{41FA5F=R&J0xJl-5\
    3UEGBC-YI(1ZSY-z:D*DB).@59MM0YIVRy=j,$3U7(RyN)55PM;D-w'jPESY=@MM\
    <%L&-^$WOnHR-gI&-FIwOn/{,$#a<WS(SpQu*+<`P7GzK0Rp,]:p;`?H$WD)@`,]\
    1+LP-.RK;O#w;r-z9OT*T*DEArC_Mx:P4u/KEIL>I0T+5RCK>wB)N1+r4HDr3U.H\
    K:235o4f/B8F4+4+NL<kRQ3p3mJl1R/t6<7AMM;Y9?>9,sOZMM&JD6O&D^03AUT*\
    EUI01ZHg9eM?B#4N9~?&JoCh8_'aKa:V-zF1:xI06h):)9Gi<}L6<5On<)?6<P5o\
    D)RQ0_*}SY,]>wH?Jl;AJ/MMIw#2MMOnEIOnHe8_Jl5RAGSh?HJlSp+r'#9l#),]\
    ,]9k;8)K?;5R?'%i9OHs$zKGDr?H2l-@IdBaFP-N-N4|GA<WA[593/59@,+<L61m\
    Hu8+$WO&(C)<-z59:&#?817sO&M?5R8_+<Jl2-2-O>&eD)Gc*eN$J$<5)=3tGzLP\
    OnI0+-B?:p*DBQ@l2lId?{)-;D-z4n,/NvRy:p2`;8#DO>Lh4nI0:pP7RKA0D`Ka\
    HZ9%:`ArEI>hI0He)S1m#[4n$.LPH&/{(]N$>TJ2P7OHB4BC'j9T:p=x#M:D/B7[\
    @s3tC&R8P75$B4;ZOJ3UEj=#JlFq>)8;<?$.#(>Q>wNL>nOz8RLh:UNLQr6_OQ<W\
    8_*}0<MM5-SP'#Q.0i<S8?;`R$1m1m#M<S@B:D>r/KIw@SHRQa;DJlJl;`989%2-\
    /{*wRQLPNL2-J27ZB%J2MM&e4N:p-@-5K5NL2l4N-zDE$WCMEw@B9%2YL&=#+rNL\
    %q#(<}=8:DGM(45-)@On>wB4BF<0MMFGO>?{=#PBO>;8$W:GD)L6<W,$9TP781MM\
    E69O4N<~81@9O>E63(AZ;(8_:%MMS=81T*4n5{5{7.PM:HT*)oF*-z$BT*KGL&;#\
    EIFG$.3U/K=NL|OZSM0R9~F.<?;H)K?{Dr%uM?T*<h-zT*8_M%%<BC<-=(=(O>9~\
    ;8=<B4FF/{QZA%OnDl#:H3EUHxB?N$1ZNL59Sk;+S3*]1ZT:/kS%+iI'NL$.DEDE\
    ()D)6|LhDEOZ2HNLGKDEK./8'UAp/8KGPfQ@$;0TMMKG3{D)'?B>2`;(737M%+Eq\
    %iPl3UP73UO&;(73@y1+R84+-z=8%42H:p@l0_OnDE=85-=8RlOn$.7M=8@l;`&O\
    5_/Z@l1mIw96Dh=8Q^D0I0Ka7M2l96642VNLNL$.@l(-$.-g)o,3ENM7*f:=,3Dl\
    ?'-jSG.'D$6x4K4LSRIQTaM7E.,3*fKG4rCh,|,|,|.B4+Dr'?CcCd;`.B'#96Jl\
    Jl7qOeI(OZ9;96N$:]I(I(I(.BN$,I7ZRy5F.T/K.THE.T.TDEO;'k6e<W5-IN='\
    5R>Q&EJ2$W5V4nGAAJG.4nIw+HDEDa>}3UKaR8Ka<WQaJ2I0:P,]9e>|G.-NE.Kr\
    H(:7:7J2&E:75RKa5R5{965{E.J2'7HO<cCKHeJl8_,t2l2l9^N[?HB)Iw0`D)On\
    (GEw?]B)PB#wN$#HMGIw4n,d3U?{-bHs?H&??{?H&J4nA<.`Jl#M81*f#]TdTdMx\
    5R.`6h/BL|?'8_GKAHMM-zLG3t9OHR>Q#M*97PPBA<1m?';O#:GK9O'j>|+r0_7Z\
    LG:`GlL|NL$o1+#f:),].5M/+W9l,y,|.HAU+tNL;rDE#:I02HRf;(8i3UGlI0OZ\
    ?uJa8_N$4`RK9~4N,],]OnK|%W@NAp-g-g<?8_OZJlB4*fD)'UH(/164.eJaO&P+\
    8;6Q8?8+JlAc7.()()F=9G2-5R8+?l;O7q7qTK/K)dM?M?.`:&:&8]6/,IRK0AO&\
    +r0_RKI0K`>TMMEU4n$LTH7:+rQa/KO&T*Q-2`OnHqMz-gA0MxG.NLRQDLPfN$,]\
    S36]:7MM:p0_3U3j2HGcD;:p@%I|OnT:816sM[MMI0T:&JEwB46h@lOn?H9eH(,3\
    J2Ia&**bB=4n6G9TIwEU@WT*I0$L+<)z?{OQ=()v3UDEBdEUT:4H976_&e+Y&@+i\
    H(9eQrQaQb#M&0A<@B)mTV*f*fJ2On>@9[K:&I%<@l4NMM8?Qa9G969652*w,ITa\
    4`0(N$4NN$5{QoNLL|<?N9N9NL=(K23UKk6hJ2*}#MTVI0NcB4*f9O4nP-PBO&BC\
    4n8i079[9[+<B8J25R&eO>7mMMI0<?AU'-)`9~+<+<=(MMMMMM7gMM(v7I(nS%2`\
    5@M9'-'-9?/8Td@N5a/85RIw?=?=&KA0A03eNlES#]RQQuK<NL5-M/5o#]M=5-.8\
    P]$mDN%W+iE1-5=(DE-^=jRQJ21m*DI0QrFl*9;i>@=mGY%J9'RQS%%<RQ*};`NL\
    NL>|?u5oBCE1*9RIE8@NR8DEApJ2$$*9/{(5>|QrB|Hs*9I0'#C=?VQ-0A:`,$1h\
    RKLP;(I0Id-|Na$$>|+W/8=x2`Fq;(3tG*2lRyCU:P;u$z0AQ.;r$$Qr59&e-zRQ\
    2#-5)%$W$WQr;(@N&e-^;#$$(5;H(G4nJl81.U?%<s4;%4%4L=.YN+2HOhOZ3e/z\
    >QGcQ-/tS_;`@y$h@l,E({/{M?#v4nLP9lIwSY77O>+&>3+<M?;D/1)@-zGl>(-N\
    K:NLRQGKRQLG,(TdKGH(/{77:[GcOZ%W%4'U8+$h3U#DE/6_OQHREUDr@yOnOn;D\
    E[&4K:-N5F,]059TCB9%8;E[RQ%W@y5F5F52#M7u9eO&96*99lNL(G&eH(EIL,;D\
    '#Iw-N/y777F$W@KKa9I9G969{3UO>JlGcOQ8_GcO&M/MMGc*}=w4+2l<-2l/8<k\
    6F$wNL?H=F-^5aMZNLPz$WNLNL,|B{D[,|DEDE/8+LO&1m-z1ZIwH?'j4H#]D)+0\
    Qr60Fq-z*};(Jl1m'-=N59R8NL;(A[HsChBdL{59+HQr4H@G>E*T@G$W$WCu*D4+\
    /G.o-.$W734+%)KG*T0A4K1Z;10AHs5{3U3U/{*]9l9lH<3#RQ2l2lNLNLNLNLPB\
    PBC^L6IVGlMMM]On'j%i$z+H%,>OOQ>pQrO>'j'qSrH`3U>+RyNLI('6$W*}9O-z\
    I(RK)SI(59*9J2M/1MMx2D:71hI-'fRQLP59H()KRQ8+)K*q=oJR+r3U'#RQ)PS%\
    8+P.Ka4n4+D]4&$x2`-zM/I0>)N$I0J2RK>lG0*oRKRP%)*o(0'64N2l4j2l:p9[\
    KC$.AEL&L&$WNL8HB)*f+n.H3UB)B)&nFUG&G).W?lDZ)oRQI(:VJD-5O>GA;XIV\
    Ry()Iw3UIwJ23tOZHs)KEZ7FO~$oRd?g)d'CFGHP@0<k3/LB==7YJlL&6b1m6L-^\
    2AFGEUIw=c'#({5RNL$.'-;S>9TlQ<Mx5]#w=N<BRK=l%WGa1p1}5c*-9,EM(B*}\
    *BNLH.OZ-z3U>EL6PA<W/g.+J2$WOh@`Lh)K%42`Ld(U$hDrJ2FPOQT:,3;`RQNL\
    DE<TM4DhJ28?1T7P;kRQKa9%GU2a+W0x7.041RJK4fDrEI1xA0Mx2l2l'j3}NLLB\
    /g9G2lT*LP'jCc=Z1M,y6h+tGA/8AaJ2?uPB>E6~*o2l,oKGGlMM6F&3<?PM:VOV\
    OQP;>T7q@NPBO~H64wJ2R$9GG.0_0~@`G.%WNL?{2lJ2$<:RNL1REUA`'U7fIwIw\
    OZ8_942H)KNLPB8_=7<?,]AcLh?{Iw;O)K-N$<*o)d'#:}8_3U/k/kL6*f?H7.GA\
    :&J26Q0=<W@y(;,=0AQa5>HsP>5-3U87P-3;1+A[FQG.G.=(I()81m37J2')L&I0\
    2l,pF4T:4+OQ+<5R%q'U*o$<@`%q*D/k,W<?PMK:Sa+a2`)-A%B(L6&3$o;QT:G7\
    @X(9$<LhI0.o?{I0OnP&$WLh2H;P$WNL;8OQ6M*aO&,]'D:`?y6hOn#(@`MM=U.W\
    PUT:Bx8Z-^O>7Z7ZAc/;PMEjEk?HN$EU2`3U/K5R({<WKa6FRKOQ&0M/D)%<6OP7\
    JY3/OQMx8_C'FqO&)@LQ@/FG2`PMD8;Y/8Cu)L>l;r;r0A'j%q%q%q)d;OG'QrGl\
    #ME6:P/kAcQ$5F2l6F9%=cEU@mO&:7CcI0H8:P@9D'OQA#6_*~Rs9h5o?H?HOn>|\
    96)OOZ()RQGl'U?HA<>E$<%)A%4NQ>'j9%>|7Z2l@N'gO3O&J2J2*MFP,I,3,6Ej\
    5{&3KM-5-^8?8?(20_?HJl;O5996Iw%q5{)SJlFPD:>QNL(GJl<C*DFP59EU0b4T\
    I0Lk+r@l@l5R&16~KaO>#Y:`NL9GC*642@:}81#(9IMn7uJa'jOnO&*9;##/;#,3\
    ?V;`8::}(4RQ=U=UMMMx%<RQ7P7POZ-z9T;H'U2l&e;#852@LhAw&e3U5R2KCuNL\
    9%<5;0Fh5{.`.dS].oPBIw4+LZDrB;J>'UId4n.o4-@M3R@BQa+r?O3u+WQ93t3U\
    RQ6^3U7Z.H*wQa@F.o4+4nOn4+Mt9l2%QaJ2J?)5*9A<1m1m1m,]DcG.:`1m8_-L\
    F1$x+<5CCeNLNLCK1m-NMMDlDl%pQPA08N?F#h*+B0-5BCPfHRQr+M6`P+7>.WD)\
    &LHa/T73Iw*v?{RQB)7u:}C&Mx=?#z'6B&J5@0#|3tOn.:#MJ_>QRdRh,]*vQx'f\
    3eMM7Y$o'15RIV1mPB5{#g@l*SRKPMHs<LNLDrSC?4G{+x6`R/?4-z>3#]#PQ-H8\
    73:&@BPM1m$.%4Rr>G<5%b>QFHN/R8Q@Mx$71?<WN@+6'j>a3t;a:p'MMH(4A<;O\
    (G4*-~QSS3*P&];r<l8#.&>3#|=t9L;|/g?{5RH]#bHRHS#Q5TSp={Qz#m#m*}<W\
    5R7u9[4+?uOQ81=8%<Q4?{1M7vDE4sRK=7/=/8AUE4)uPb6eNRKa&92l>ySFDU;|\
    #m'j/ZRZ7w,I,IRQ@g#:=ER8.s4N7D+r<+GR9?Q@:7+^He5{9?5RRQ9~M?IvF=Ki\
    <?*]4NRK3U2lJlOn#(HR=U*)%</1G.R8'UBkBm7&:p=E5R>E4+NLGcCaBMHsKi&J\
    -g4[Iw645JGl7s3<H5Sp?9:<#`0oCr=(5wQ-E$NK62%WHt%cTaN9QY:7E[H[8?F*\
    $$4+2H*fI0I$@l>KCu9A;O:}.&#n5R*fIl#(5rPBT:'O))4}H($G;|<rBgTeIr?H\
    Js'U+<C&:&@y.`,ZDl+Q?:*}Qr3/3mFq?u?H=qDr@79ON9M?6#RK93/ZNd3NCaRM\
    :@%iF_'6%45(G.71H?MM*%S25RGA?{6~#m=n4n9l/i;Y4nRQ*R;#%vC&/k>EP8=U\
    4+RN5P4;OqMM7Z<51gB?>ZI0BuTALh;EG2=(&WDET=R8N^M/OT$oMx2HMMPy#ELV\
    M?In6|(i3UG18#8#'?6I5F5FH(4z2w/+(+KZ+_KiP:@(N9&JQ@$<N$I0$L81I_@l\
    &e.o9eT:/+4N/B@lB4Af(F(fQaF*F*%<(GB:$,)yC&6jN$*fRQ=O8*48EiA0.mJl\
    E@C%5-;H,u)'=UCKF>QEFh=z$#*28_Fq1wRcHe2;?{IV@DGFR8,]Ka=UAU&JQ@.o\
    Iw,yCu6_CuDr#mN$%+E[FPBl&tF15M()({/i%4-nE1+1?KEfQY9%'U'j/k9l:)9e\
    T:.Q1oQU({Fh2-)n<4;c4K/{O>RQ#SRQ=*:P&f75(HC}H>4P;`;`R,%|7+%&4HN$\
    /B?{963UO>5|>r>t8?,=JlBU/{PvNLK1'U'UBh<G1ZEQ0j/t*+Ta<k9GRL3&SY4Z\
    3U&0*X*I'6%G'65{.?98$G.4@N%<**SpSUIH?C@l,=<k2-Ka9l4N)`F=0_@^Iv48\
    .TOQ8R<;9lCKSpQ5?=)53j*]C*&0@y@z2P4n@l7F*RKa6E>Y#p#M5RN9,];#E[;(\
    3UFGSp*gL681%d5RN9BHN9N9<WIj4n%+=8.oRQR_7};`4+Ka9@FP#mE[9l:BB#G@\
    =xMx8R%gDzPl<kJl653G8_8%2HO>9z9[?{?{Pn?{81JtO>:pAz&pIa)`KaD(:)64\
    ;0'jPp:%FWTT8r+<He*b4N5{818m<;Rd/{/{?VM/?=?=Dl6eOZ.HNL/8.W#x-FRK\
    ?'+<73;PJ#/K1+&3KG;((Q.o+(LP4N;O'?5FD),IOn'}#M#mLP4N,I9%=($W'$+<\
    ,TNL.TB{6hMW,@3eGzK_,I4`59MxJa;OE##9@N#(RK*}R8-zE#96AMLBNL4NCK4N\
    T(NX9%$W8vK_KGIVL|?H?HQY%+5{QY8;-N#w#w81On81I0+~D:963t1mKw3tOnR8\
    4NIhGS+x5-'lO<-z@BQaA<SuQa,/*'ENL&SpSp@m9GSp(G,/S3-M&m0qP+Dc>9Ob\
    :p>1?HQa:l:7>9>T9T-z-FLh5959<WTQQuNL9TCh4+OnNL?HRQ-5>l-5Qa7FEwOn\
    I~3U3j3U3;B2*D5FRQQ#KaGKM1LP.G8#.W0_FN*}LP&eDE7PMxDEI(;O;OHO)-Iw\
    PM$<#KQ-#w4n7sD:1m-F0x0%'#Lh;Z3/-^@l1mNLJ9L3MMQ--FFeD)5RMxPl%8L6\
    OMLh?1R89O)-0x:zTd;`$oLb3/QuT:D]DbOn-N+d:`<j'#IV+r#(%4#HS%9[Jl7P\
    GK'3DE2`2`Lh7ZLW4N5-RQ5-CcGl1ZMM.HK:CFKGN9PM2l0_0_64HsJl7qS%J2'b\
    D:%WR6R$IwHs2l0x'?HsGASpTVS%?=5AJ2CK<WJ2@y?R59/{RKNLRQ#CHs9G93'#\
    I(KGPl-NLh/6NLJgPM2lLP;O7ZN9O>DvI0Dr@y:`<547=S#:Mx)-N$F1?=;Y4N6F\
    .fIa'#?H0xMM8_#03^3U:}PlKa0x;r;`)K<WQr2l$90_Lh(n96JlFP59>r9GHFJ2\
    NL3U2`*9N9N98_FPGlKG-ND)Qu0xNLKDL6D)4N$.59MM#(N9BCDr;#M/N$?>8_'?\
    7P+W96MM3;9lJ2B49[<;:)9~CFFhMMS3PBPBA<N9/1N91m1-Dr&0&0D::P&E&HG.\
    TX%xLP2{O&@`-^>QPGOfBV>E-_-}9O-WAQG.=ZGVE@R88;8;TZ;Y2hI(HF'43e?V\
    O>T:I(Gn8;8?;$9[;r*wI0;d$GQKE.E.;rS;B)#]?G,I,I*j8_0/3i5F$WLG'i)@\
    C8BCP^AU?{P+.TIw&JCSM/-5J,T*8_L6%i)oB+%(Hc+'Qr:V'jNL.K/8,*9#?HDr\
    .aGK4n;>Hs8+5F:VMx:D;DETP70v-P$<4n+r.eN$J~(G)-=kDx2-L&(8S;(4EU#w\
    EU3UIu5-/B3U:`>T$hI+#H-I-^NL-z<5JR1mMI+~L&R;N$9GB],]:pQu0HRd)PPM\
    2-D:DrQ#*}8_9l4+'UEU@B-gQaKGK978>|FKJ2RQ/gKG3t3t/E$3;`NzN9N9DE=(\
    $W,WNY9O%4<Y8#1+#|-5Ry*9)@N#-z#p;n._?HArB?:`ChEUR$JgOlD)0'HRQX<:\
    =:OQ*~RZQV&X*D/K%a5F#M-z4+#e,[6h<-S3$^9T&^CbEI(Y>:DM/gQ@N$']5FDE\
    RQ9T:p8_B4QIQ#$zQaRQ9[+r9lD:8{81OQDrM5E4?HR8?i8iNLK:R88_C+/d6Q$I\
    B)KP#mB)%4T*(4NL)@LfS34GTV,|,|Oj-./86e8?Qa9?O&Mx14/+O%DE.zPf9~-z\
    4n1V/{Fz/tI87PBC#:#:5rNnSp77RQA%GpC%C%2H5Y5FL|,IS`O|Pl##O>4n9TQa\
    M?B#R8*]?H@N2-0#4HSYM/F1C8R;$<Gk7u59?)$G-zBXGl5{J28;9T-g?HIV64.W\
    Er93A0GcOZ:p$$9[>ESY*}LqH)Q##X/O$W*}0_T*RQB)$</14?2HHs=U3tGK3UKG\
    :735Ct&A-^EU;#J/8_8t+x@lO>F:5RG.Ka7sSpDr&e-5I0598_%.Ja-uFqRQ8+9%\
    4+S~9O8_?H%4:&)O?{;8?H?V%i0@&e*u-N=s$$$%3/T:'WQ#3U8i>EOnOn/K64+r\
    Fh.`I(+.)v-5'UQf?HP7MMOnA[NLC3B/))8^?iSp.;6z8+TDT?R#/k-^-^D*@y<a\
    Hs0A9l0x4|NL(E5R5R'aTf93@IRQ)+MB5R$E4NSpT*%+>E+i(G'#:}2-4+/{J2,$\
    ?{*f/{+<:)RQAU;Y-z/1>ECKNLHRC3,MN9-zI<I0,/3tT:43NLD8J2MlMM(n4E)-\
    On1+QAId>h$WN$3>LPBdMx8#MM$G2l7Z4n7ZEI-kKaHRR^4+;r:`(G1w1m9%8ZGc\
    <5OnOZ:pEVL{LhMxR8>hN=3U4{N9(Y,BOnTAI0:pG33U4n6JA0O>B?2`9e8HAUK:\
    >wDE.LFP81I`On'?:75RD)(G$WKa3tNLQd.#=U;(8;B4/K445RF=N$R8$&CCP7T*\
    ;YEj3tN$4n2`.W-NQ@?{:DF*P7KaB4DERQ)dIVGc9TB4FhAcQYEID:F=6hJ2/K?H\
    .j.jF*=xFq.o)-+G=H3UE@/F),@D&J@:2@:pLP.`.eSpHR@NMx+<3t6VTV*f9[%.\
    S3C%J:3[9%2lOQ?{0A.H.HH=2-?PC5)m>EO]1m4H1m2H/{=/NL.e6_/{/{&2:T52\
    +8SZ8Q8;'?)P8aLG@yE6-5Gl/kQ-Ej8R9l93;(9h'.Ej6h(GFj$z9q5LR$Q@D|Qr\
    :Q;h=&M~GK>ES3C8J2AU1U4+)K3UMM@BL|O>--M/Rp@NTV)K?=Dr2-7ZR8TaPBCK\
    J2)-+<-1.T;`Iw@NB$9G9T@SJlBb-5QkHU8BPME?,D'UFj;#5R'ZEn5{5{+?2l3U\
    =UK:HV=8BXS3GoQ?-cA%Av1R@0/K9T8?.e(GJ2D:T*B{3U+x599l4+(GP7F=D}4H\
    FZ9G=EO&J22lCKTVLh'U.T5RTVNL@l?=MR8R-g2l*]3UEw%B>~'U(GSC0*3U5&3t\
    @zQ_4+@B*fNL$zEUCu9G8_&U;#O&FuFG;8?HH8%.3C3U?{<^=8NL.e6VO&=L@yMM\
    ?H;(Qv/{)-3U7Z?'*w(G.o;8OZRQ2b?{8R8RBh9l8_)`:9;J2l=c:7RQ.e,$P78o\
    -NT(E[9%4H(G@yS39{MM8_S3'J4r,]Ej2B=(On9[8+4NJl/{5RKT9OO>4>O&OZO>\
    KC=E%<&{865RE6CuIU)KAYA<&*5FOn:)8_)c9~*b5{MM8181S38W8_#]<;On9O/t\
    ?{)H2HL&OnN]@&=cLP'-(T?H6GO#5{JBLP1DOn7Z8;7MEEJ2#*Ng?H(b'm@v7O6Y\
    7M6X(nCB/ZO&L&KzOn?{KGN9.oJ.FP54=c1mG<2HLP>BJ^KG(aC~CK0h(GNL,]On\
    )52HRQRK)@%WIw?H%W%WHm5R?{('C*'jC/RyF%Ew8_Q-On8_0+*>,]EI4+R$;j;`\
    N$;j)SMxGAD:*9CcLPM/Dr%q5{>m?uA0Ej@zPM9%NL-yRfNH%q37*D3U+WR8PMIV\
    (4%+G.5-CcO&+H5F2|)`NL*D,$4H9%%+,$4+4+Dr=c,/S3O6@|NLC>@N6}K`M/+<\
    2l2l/K@N3UNL=e2l,/NLKGJ#/k;z:p:p#(4n,&On$h$W$W>Q>Q$W&e:`0x%i>Q9?\
    3tQaBt;vHRM/,|B4Jl5R;r0xA0+zC8FP>95R,I)g$WB{B{:`ByE,DrHR1;4+F=B{\
    :>;r:aGlB4'#?=9lQaC&Qa;#9lA<+WDi+5;O5{:[?H>r<-?H*fJl(n-^M|<M%+-z\
    D)+r@y?iO6J20RMx#:M?6h@yM?+r*D:7@yMxPMPME8E8RL%4OQ*]E88H<]HJ-50&\
    GeRoA0%2Q-;8)`2l+H0_&JT$(nHv-<*3J2HR:VA:?HCW>z0c?{J0IwM/EIBC/84H\
    (#IwH(5FFmR^RQ@?;(/YI*5959B_641ZFGAX3U$o$o.XI[Ry-LLB6+1s=C?T-fLP\
    LP@lO#IdPMP70vMgD,'?*DOZ,F1m3;?d;r=[:p*2;8;5()>2$WC@RQ>9=xSjP]/B\
    9T:uQ--g=c8_:&&*-gI01m;`:rDr5WP]HVHXHR1+8};(NS-.-UOZGARRQu/KQpMM\
    EI7P5E5TL#A:NV3tRyAU?)2l;)$GQ-S98HO[/K1Z.W-.:bEI1m?$)H-?RREj=<'U\
    9O>3%A?aEI<b5RBsS?D:8RLp6.-z=x;TFGMx3UOQ/k$UL|9c9l*D:4Ka?'Q-59O&\
    >'4rN92l2lPf'UO8I01h40M~9?EI3U,|L6-zBpC-RQO&IwJW6eS34J:):)#D+tG.\
    ;k8RNL;(AU5-?'I0KGL#1ZLeEl7PG#@c5R,|S%BC?$M8LBRQ/v2H;Y3=Hg?w=vIy\
    A<9TNL3t59@(4H4NR8DESp&3-.2y3U9T&e3/2*=EM/5-9?A0I0R$6;0c$(:VSpO`\
    J2%<+x2H1ZN|?=OA810{8;0_8f/1-zIw9*)--lNLOnGl8?0R524&()5C:pE~'U>9\
    JtD)H-7q>|=(0_5?KGCw<vH(ORKGK4Gc,]EmHN5x&DG.8_E8EI8RE8Fq,$8?8+9%\
    I0IiPM2N*}1RBb4+QrC*.9/kL6DqE5M?)5QrNA70It0_HR+r1+Id5RCu933/F=Sp\
    +<@b*o5oT*J2KG?H/M0BMU9GFiS*>E0x'#Dt?c-FRQ9l<I5RFq)N8UR$?$-NEUGA\
    >a*[P-<WOn9l.W;(5:9O:(O7)kA<2@On<wD)$})31mP78+31@yMM@)GA;DRQO&%<\
    $GP7IZBf-N@yP76h3UCuP7C*9lT*,$NL4+;?=oJ2OnP7D)D)B?2HS34+=ROnA8Gc\
    AE,$->Q@%<IoIi+-I0I`BCKd&3I01+.bMM1]Lh;(6t:`O>MMOb1c;DD::pPf30<-\
    /{'j,]=p:p9)?H?H:pGA)RI0%qH>;82~;`LP3U>B4C4+1m-gK:NLO&QgDE5&R<2f\
    FPOn$W;RDEH(D:OQ5R+tH:4e4NA0MrFn9[3;P7<5#|OZAUS^93&eJl)-=(T*HsDE\
    :PO>8#7`-g4+LP9eI0.R%<O>?'5-MTFhP7F1P792N$;#So'U6wFGF>He9T/CC&;]\
    Q@DENL:&:D?EIB8_PfIwJHIV@BQ-DEEl#(@xEbPMLHO&B43/EjF5<eF=DEBC#(=x\
    (U(G>0Ia&*;H.o+B1*2`JZT.*}RQL@-z4n2..oT*FqG*Ew$W4N2l0=O&.e9[RQMM\
    Cu:PO>)-:7819~N3%+FPOnLG1m$W$zRR4H73D3Cc*};(#M9l2*1mOZ&e-5OQ0=:R\
    @yOn>n3UM?'-?dJ23U9l9h9[5-0A)O9eRQ.H@B8_MM&04N)K)-H>=cG*N9J2;(Fh\
    ;`Cf0m9)81He'~.T-oLhNL:PT5:V6_:6>EDrQrQrS[LP2H3F4<MME79>)dG.Mx4H\
    )KO>1ZLGDr/kO>KGT:7qLP9%RQI0>cOx4`?)*d2l4nIw=j3U=}I8Eo?{?{J]9lJ2\
    M5,=2a;OBbEj8BR8)PNLR6HsCYFc'-M:7oN9ChH7S3Bj1J$WCK&e&eDrGm?=9GI0\
    C*C*'U5C'Y2-4O8?'6.W)o1ZEIE.>E0_PM9T1Z-z0x1+Jl4+CKJ2On9l81=8On9G\
    ;?Q$*]2LQ3KaOn8_DGM*9OH|T+OQ2z%q9%+<N9#Y2WR8&j:P*D*WNLEw>Q5RF=@l\
    3]Sp91=E0K5--fC*3hEw3'(GF=EU+nC*S38+%+9%;1DYDr;(=;O>O>;#5-?H$h3e\
    0xBK)mIdFsO&O&,3)@3B@y836:#.?=S}I0%+/K?{O>%+7u-N&*:m4BI0:5Pl:78_\
    OZMx9lEIRQOF,'I(2lKa=xD+$z&e;g9T4+??C*'U/K%+3;Jl9l@l0_O>B48_59KG\
    O>EwI5Ka2GL|S39c8+,3-51m8+Dr9OO>;13U9%4GO>-^9GNL4+PI&e*9Ax4+81-5\
    E6P7T%-gCz8R81)KA<OQ?{-./m5{MM0xO>BqPo9~MM8_;(CKFT*]4N&eO>0x#]S3\
    8181<;Hs9~M3JlMM.TMMOn3;$~;H/t*z2lKGKG2l1Z9OQ#SG5FQOKa'jSpPfPf%q\
    Mx?HRy-`==5DIV?=NL9l)&>Q6F=xMd6P>,;r'-96016b,E/tL&RQ/t/tI0@B$o*+\
    JaRKS36hQu-z#]KaKa9OStLh5RFP>45C>8FGFG%4MxGlCKS3Q@+<I0DE9%'j2`S%\
    1mE@81Gc4jLP1RAU9?2HMxLKLGJlO&J-S%N$DEI0Gp;HPf6F1Z8DJaS4LmRK?'Mr\
    2m/t'62l6e5R-5ChN92l##Fh5-B'9?J2-z5CKc?=GhSpGcHs0R>E8;McLP-g'jB4\
    1mJ2Dr16M07;5uKGJ2Mq0_SY66*}Ka3eIwMM:70_MM2H:}5R*k$<-^9G7q3/HMJ2\
    )dI~1Z'/-zIe4`)K-g>|A%BfJ^A%L&'5MMMqNL5{On.`Ar>QLF.`D:'%ChLB<k/1\
    I0'?1+7ZRy,/Ja2x-g9)LhL62`4N4+$WO>S3I<H8CQJ2=S=R&eMM5C5COn:pC8I0\
    QM5-A%B?:p2HLcQuIP-5A0EwMx9?S34nQ#/Z$.1mPU<5DE93$o/BH?Fh'-CK,z%<\
    2jKaJ2IwJ2PM1+1HJ2PMLB<-CKA%N$M/;(9.OKIwB4/8MM@B9TJ^$W$z)P9m4+D~\
    NL9e>HExNLG,5{T:PZ1mNLRQ#MI09T0l=cB'5C:P7qCc)`Q>4+J2J2J2NLKG'j2`\
    &hN9FbArMMM/@]64*w,ED)4b-`EQ96On9GGlCh-^-=MMM281:pFkNL5C:}594NOB\
    OoNLL|81FJQ'%qEwJ2AcT:9%2lS:Ka9OI0NLKaQu2l*+=E81BJJm1+M/5-(4*kN.\
    1+81$zB48i;`$/Bd:78'#MM/7UEB968_9l5{96MkJ2Ka9[N9%qAwPB81)K5}(//k\
    5R'6;(Fh81S3819O)`OnQ~Qu=jRK>3'UP7#(I00_5{5{-zN9#]+WN9N3THE6-#>%\
    ({6hPz+W@BOQ@B>k#w=x'-4+=o,$({OnQ@$v+W$)%<({OZOZ,$M?'U====>w5K;p\
    FE;r8CB):V-F:`;r.`IwMM.~$<EI4+/KO^.oD:;r+3?{AUAUT*G%J2:V7&?{Iw/K\
    J28_8_?43m.`Ri$GAU)-,$5R3t4;-g>h6h5R6e(GJ2$<:)4n:DB{I0:a,=Gl@N4H\
    J28_,$9?=o>q%<JS(4I07j(4AUAU#]-5A03U&YSp#=.sSY/t:DOZ6`%Q1hM?O&2I\
    SYPM7V=A+-7PRy;r$<>Q5RNjDA>3JaH`1m9O-N>Q<WN$OZ/BL|5R*D%<77Jl=82X\
    1Q4f1>Qu3_M/CKFCB4DlGp8?,$JaDE7FRKOnF*On$W:_JQ5o8_JaO&Ev8<$<RQMM\
    C88_0_Jl59=o-NKG#t?H<W$zO&8+9F4+@B7qMM0GT:;('#N_RQRKMF;#%i)SCu9?\
    +<:)1mT:/{I0-gIdP7L6S3:eI0(uJlH8MD<?Kg3t1h$xOhOZ:p&JN$F*%R;Y2-P7\
    E[:DP7*:OnDE0x@BNLR8&*0z:P594H;hQr&e#M#M0x)d$K5{$W$W2`?=9GLfGwN3\
    98E@KGDl,=4N/%5o,$2l7HJlKeF=J}M/=8$o3;=K;#9?<H/wDl9lF=K(;(Aw2R<?\
    :*Jl?H5{Lh;GT6:?9lOnEjI/A0.B+i8H#]3U1Z*}(n.T5FOn?HOn'*:D1ZIw-zIZ\
    4nM?%/$o$$PB5{:~5{Hs4A:p*D>wI02HJl@B9O*9NL#<>|+<-zLxJ2%<)A/B3tCh\
    ?')@6hArD:D)NmTM3t;OCK9T$WR8R85{-.9[5-4N4+8_/tJlS%/8MMLGMxLP:0Ej\
    S3@lO+M/$.,|K:N$Ja0t/{()LP#w>98?*]O>2wIV,]'d+-IwIw'U64:p$<GcJl(G\
    0_LrMMA0Lh8;8_LG-z9TM?J29O8_5-9%F1F1-gHs+<>yQaC,;OOn5R'?8+;OD@IP\
    GA(GTm$R'U1m?H,]7q'#?H$LHs9l)K/lMM+H$<9G@l>Q=jAcSp@l-.5-A%,$4n34\
    On:`:p)-LhG.L6*9B?;O4+I0BN2HKa(n4+SG'+9%AUJa,/P:M?<?1mO>On2`BXC*\
    9TDEB4F1N$IVIwR85-O>:DFq9TFh8_8;/{RE@E)v5{QuN$#(%+E&'#7qSG)K5-NL\
    )d)K?H8_59F;A0Lh#M9%:}QrO&N9O>IS9lIw*wLGQ>M/A<*]9G96A*Ej2`/{?=59\
    -55-9T3U2l59#($W%qA<Q#*]4N0=FP2y2HC*EwGA(GOn5-9r%3DrIVTV81J2T0Lh\
    BNId.H8R,$8_RQB?8_PlA/G./{Ew8#9[9l8_Pl81O>;6K:A-/k*fPl2[/Z%<+W%O\
    1tR[>l#wAw8_He##K=@6#w>B-F*DIa=c####He1m9ONL>|)@#m5o'#'j##*];#%`\
    S`>|$oS%R?##)@O>?HJl9e*}=c;#SH$L9GQ>Iw>Q*DIaO>MM.W*9D)GAGA0_'#D:\
    @yD)&e&eBXD:EjD)OQE19l.:OS$V-g=8GAOh3tD)QN+<-z<5+A>|Gg2-GcRCPj;$\
    $W$W9TM/9T'#;rPT-5-z/1GA4n4nAUI0-|GA;r,I=x4HHe*.<59T$GR8(U;y;r&6\
    GA.H$W*+RU:@?H:@=~NL-C2-D&On;r64NL9TCu+W(42-*]S`3eI&4H'U'#HL8R3U\
    &J9T+WH89G4H4H(4>Q+W+W>d4|*DDrDrRYNf<J<-+l$W4n96.a/'5FS%JaCKLP=_\
    8_Mx'?OZ#]4n6.?HJk)d$WNL8_T:({-gS3>3>Q.T6l)JL|RQ*LR;-/RQG*5R3U-N\
    5TCK3tLhQ@%4=-RKOQ59AUG+GlNL4nIO2lF]Mx'jRQ1NM?:p+x59KGGlH(:V>QKG\
    Eu.:8_RQ)v,IJ'C88?Dl2TJlNL$TQr/kFP-N:D9M'j3UGC#F'j$W$W;O/K,3,eI0\
    On)dM?S3)S*DD)Ry('On1h-g8#Mz'?H(On0AIV2H774&O&NL9eC&5{'jJ2/kNLI^\
    3U({#w2}9T&_Dl=_+=*+%)FPQr$zD))S:)NLT:(7QrQ]E[C*Ac+H9e9h;`@lO&O>\
    2`-z9=9[@N9T8?Jl-N*TO&1+#4#wJl/k04=EOnI0NLOQ>Q8R8hDr*D9H+<9G8+%)\
    3U'jMxLh4nRK:m8_3;8-3U+<LhO>O&A<OQFP+<:)9~9~%<%</{#]-.*y-0#p#q@a\
    3lQ#Q#:`*s=k4n2i/{)@9O.g;`3U4N>E.e#(,]0}0_$WHv(4?{J2#(KO0x2`0xQ-\
    )d0xKGN9?/0x4N#(L62`8n>l1+4N>Q.T>3S%64A0)oAcQ@/K6464S%QC/KQ|,$;W\
    ?HO>On$<QuRz>B1+O>1+NL%<Hs1:#HQaMM4+1,P+7Z-5.K*f=x-zA0D;*f9lQa;&\
    8_5-LP45>&/k#:9|LPS(*]#:/K8_;r+j.TLP:VI,RQ?HP7GJK:,GL&JG>#-g,C;O\
    ;YDCDEPR;8=x-F;D*K:p:c6QJl73DEN#RKN%D)3;*+R87P5jD)NPD::p;gS3R8R8\
    ;<DEP7+X<WT*T*'-Q@Ll%8;39[E|Gl;(+h*}<J;YLs'j7P5o;kR8GKMxMh;fRy;`\
    R4RK:pF3Ck0_2H+-'U*&5o,]:PJlJ27q8+4+CKGA0>Hs8[DEA%9?M?59RK8_8+F)\
    5oE8E{,$$W>Q;r3/<W9lO$5#%iS%On3/:DJaL62l0=Pf)-4+:p,$1hLhGA7b.fBX\
    :lLP-.Id;D(47Z;(Ia74*]'P6hE[JaA(;`;[:P-^Q-QrNL+O73;`E?)K9h'j:R>l\
    'f/{;$HsBc>sJ2@N?=S3*wD)E?96'6Jt6QN9LdGl;q9K064?N9#(2lQa4+/KQuAF\
    :p(4C&=9M/N$3Q;#;8>w;88R7T5{Lh;83;9l;#9[/r:PJC(GFh6QS3:`535-OyE@\
    Q65{DENyD)RQ1hD)O>5RS%4N)v,/#(4NQ>PB#]DH+i?Q3UT*.WIwR'7=.cJ2-57P\
    *]:DC8*D5{8_-z;O,]3D6_RQ?d6Q4n%0,]M?>QR$MjEwSG'6,=HeMM5--g-2;`QW\
    5mOn6{HRHR+5QYR8,].*;rS38&$o=N>|>P9O>58H?'%F?'D)P]#(8_9[GlOQ8_7P\
    (G7&AUS37S/~,]<??u9lI=#(.{K7L<MM+u>PJ28?1]E@Ja@N@yI0@NNL7,KSAk&e\
    8;1ZOnKGJa:W:1OV'6'6Ig9UOC:VAcMMC87qOn'j2-9l'A4+=^EUSp7&>EMMSe7.\
    'U?HT;@y9G64%<+i;Q+H4E1+9x#(EwAo8Z$<O&,3Iw?H:&Hs+<<@$<?H'?BNMM+^\
    +i,-HR4xO>$o6h$WI0E@R9,/Ja*]G1<?>E4?*}FP&JGA?H,=-gLhAcAn:D/8<kEp\
    ,])@9TEOFh$)24>QI?C%8R)vGAJiJH9.=xI1PM,:R$6h8#SGN$0=SS&e?H#S>E9Y\
    9l6Q({'@O&8R$z?H;`?r)dT:@y)5:&3UCK8?A<Q>*w4+J29L+iFS2g=|P`@O*}8_\
    4+4NJ2Qr@N,=4?OnS`1@6rQ-8R4n(GN9Ad*]NL4H>Q>QOn>w,h#56h4+OnBN;#>3\
    )@%<Mx:D%dK-7Q8R8RRQ8_8m-5Ac>3O>8_9[9[;`%<E6/k81%dMMDSDE8_B0CuPB\
    EI?pF=:DKaN$Jl?N?URQ$O,3RzB)NLDEOZRQGK.*-z;)TLRQEu:pTdA<1mS@D)Ew\
    )E&Y;1:7OnK:IwGK>lS3/{JaRQ3o.eR8.eE:5-D).H7q*}*f3;Fq?H/K/kTV9O9l\
    %45-*fRQ9l&p$WR$2lOZJ2O&T*3;RI-zP7IwJlM}RQNL:pEI*}$<SpR8OX3U.eFh\
    EI:DF=-zLh?HOnJ23eEI&q*D/{Ew8_=E;2*f8_AwPBG.Pl8RB?OnOn8aKa@l1+H(\
    LGEIB)H(T*&R.TO%Jl%4<kA0A0Rz-^1$PM6h;DRQ59$WRQOn;*77#w>Q<W8_OZTM\
    >Q%<9O;`'_<k@lMxTdRQRQDr5RT*3;3q'XGlRf3F1.O&T*RQ4rB),$NPS32l=E.(\
    J2.e8;-zM<E8:77q.T59G.'UH4ChE<M?:&9l/KTdB)Sk$$#m3eRQRQ7q8]>E6q%9\
    (@T`OnEj:@K:NLJL$o3U-z>T=U4nRzT:LP'X*fIVJuT3On3nLPR:RQ*f3t3e.k.e\
    /KB4EwB43U6_;r%{:sRT3U9uEj3UO>IVA0C*1+NL2`@`3UEwKU?=4NSrR~TV:7Ew\
    =EC*2lAw=UOn>w3sH?IV'V3B7P:7%$C*A{Sz8_)bM&Hl5FA%J2A+7.OnD)59N$(x\
    SnH(8?@`QYN$$o$.N$%4HeS94^@N+HIw03N$RZ({N$GK4k(~5CKG'U73)`Id*D77\
    6hSpLPEj/k7Z+xSpM:IdHeMIOs5RA%N,N$GK'-OnGA+H5^96J2Iw7Z({Qy7M7N9[\
    'U)d96Q#)`@NA%+yQ#9[@`8w(GDE-z?{(G1Z?H0xD:-^Dr;DALQaS39O9a%45959\
    Qr#mEI641ZGvEU5B+HNLDr59A<4n>|,/8_SG&E*w)oHn596Q59S3S88K>EOn'j.T\
    :VS3Hs,$3U4N#]Eu3U@lQuF*M?SgP71~0qKG&B$h$W4+NL+rCKD:*5*}S3;|'j/K\
    8_@`;O$.GQEI-z&:$G-.*+T**}9OQ8=N.*/B-53t.T-5DE:`?'G.4+A%9[;O$o:)\
    /{A<'jO&N$Jl$WA%7u*wKM51AUF/BC-.7PS3Gp3U*+0q&3Ry738+$WCF*]RK&3-z\
    PSH(=j8_8;5R/k4?0_GuJaRQ'UEuDES3TdKGChGc&7MM.e7F.T(47P.`PM=f?{KG\
    4+?88+T?$Z$W$W.oFH/hOn4+*l/K'rRK@{CES%9l%<3U9GEu67-zQ@/K7.?{?{64\
    )+/kP=&3TH%<Q-@`HR:)*DKGBe4+Lh$oF*K:Jl>|R>L>1mNkSAPJ)-:7Iw+rEF3U\
    4n2`L6:p-5(rSG>h-gS32d@`1hA0;D?{/K7ZDE9ePW1+FhPB(4.e-NBdRK/B=(?{\
    KG)`9]>N,$8_$hSy(GCH'jS3@C9[814+%W8_3#$W+:)KMM>E%tSO>Q>n+xOn;HH>\
    Q4CF/}NL1m&e73)V>|Q%3U/{Ej9i&69l<kF1)`+HF18H,/S3KG%<;(CJ*b96*D+<\
    -z4+;O7Z*94N*w2`F08?PlKG9lDEPl?H=o?H=o.T5R9l9lMM%<*]BtSD/B?{9%%X\
    S%8+DE817ZOnPB0xR>FGG.=+(>3^NL?HG*SWS%-7EcS%?{SpG*9l9l4+HRO>On8+\
    9[@`9%81?{PBRyAE9%$o,/TT8_EI:)O>PBSpOn;(+2-5D)R$D)=Z1+8RJlT*<W)o\
    Qr?{QY$h#wIwC:6dB?-^$W)dO&R$;(FG1m#]8_.T5R?';`)SQnS%'jEjGK8_J2Ej\
    1ZGlT,&8PBS-9GSY#m8?-^,|A<1+93Jl-z93%q598_PB9l5R?H)h#mQr9GT:5?0C\
    2-B~B{Fh$oB?;81hLPT:1m4+Pl)@8_Ka-z=U$</KLG.eFhA03t&0SYFh;-B~-^Q#\
    6_4H;`B{B{=UJ2934H7F%<2HDrT:Jl=UH8=(8_Td*}=(GM81;4EI5FJA/8RK5IOZ\
    3U&JS%M/PK1^O}1/HsB)IVIVA0;|T*Gz==-v3^Dr)4>VR8C<1ZRQ3U-^PMB)*D5-\
    Ej-GF1)d5FPe#]5--zRQ?HT*(C1ZPe8YJ2-zL#D)%BS;A<9OS3Ci.TMx.*HRRF*9\
    (GDERyK/TP5C#wA<;`DrTV7P59B)0qL#4rS3(4/b#s5{7P1m)@2J/1Fq5'774fAU\
    .I:/Lz$NJl-z/*+tB4GNO&8RKa5oLR.N+WGlEI4HK:2l5{RQ4+5t(';BR8:7'UA0\
    Dr$$GlKV2U@t/2LGG.H$Ka1ZJ2-zGcF#,37q-z591mRQMi5C-g3ULPB)T>'M,I8i\
    :793(?AUCh?H?HSk?HHs@2JlDlIN?fFqHs.`I($LSb%i0A)k:(9T?lQa$W)69O;8\
    ?H@`GHT:0?T?J2T*L6935--NBX;OOnT;-5:;LPO>Cc?HLPK:4+6hJlBN;83e,/(0\
    *};U;EP7K|$.EIA0$o2H/1)K;8I0-zI0H%/B;DKa9%T:$xPQO&G./ZRQPU'U&e*9\
    JaP7T:LPD:I0/1LhO>5-NLS`<W$$/M=xS'4+)BAUE6PMJa)iJ2B4Fq-zPM'S.eBI\
    1mPiG*K/EjR8T:Fq2`%i$W-g)S8_F8MrJ2T;8R5y?{:PRQ:7;x>l9%;(LhT;3UC`\
    Ex-E:7$LNLC);lN5@B3/Jl3UC8LGArLhEw@VQ?TdRQCKB{9GOw-59<)5Ta4+B#&e\
    BXLG2l2-TTJ2@BPM*+DD2rJAC*4+4H2HQ()KKa4m$W*UNL=EEwNkCFL[3U%+?{81\
    ?DM/TT?H>EN*;`8RKaTT7POZLP8RJl&e4N9l&eO>%mA~JtTVTT:)8z*i818R9%EI\
    5FOn1]S%J~.sPI3UHs7P3UB)I0PM1Z)->QC8.`;|B)T::(-^RQIV-FS3R8==DrJl\
    .TKa-z9%THD)J2RQRyS%#w-z(GChNL59*9$$B44n77B#+W0q2l/)Lh4H:/5{4NGl\
    /1KG5oLGJ2EwFq3UG.3ULP9OO>LP?H-N)6Cc0=D:I0;8Dl$L(4Fq9TAUT>QaHs:;\
    S`T*6hK:4+;881G.;D3ePM2lEI,I,/$xJl/BS`2H*}:7$o;OP75--zBCR8-g)d.e\
    &e8_NL4+%+>l:P8RO>F8;oC&Ka96CKQ>4H?{@Y2H4lTT-vKa.`-vAl-v?H%<>|K:\
    Qu.`O>O>@yJa/kTaFP'U?HIaO>8RFP9l/kI(I(.`I(0_:):)-zD)-./KS85X:`/K\
    ;O.`#]/ZG65o-zD)MMQuTV/_SpOnRQ#:-.88DrEI>Q:D9T#k-.8_'-I0$W3UQ>()\
    9T3U5o;(Qu:)>Q3U3U9~Mx;.@B*+:pM~OZOZ-^#].eMx/K@LPz.l9ONvS3*}LG@B\
    NLK6B4ApAp@J2HF<JlNvMx@H@=On/14nFhP7J2-5CK-^CK9%8V/4=H@B&eOu/8NL\
    ()Ia-^1Z'j'j)d-zJa$GNL8#NL>X9O9YRQA<J2KaK:J2J26h@N2l2lKXC81Z4H+3\
    )d-N*mC8'jS34+Lh'j>hT:Hs2l1h1=120_#M>lNL9%1l#M9G>B@N#M-5NL2lLh*f\
    N$8?8?6e:`R$?q/B/B/B+W+W-%E0BS</<1,28RGcT*/1'-1$PM#g>QNPEIA=3t5R\
    3;(G8?:&3^Fh=c9e=H4H>(QQ9e3U8?3;OZ;`2@-*NL+iNE*8EU@lPY'j*D*D1Z/1\
    RQ=x=(*DR8'69ORKOZHk999[RQ=8GK-(M?Gb/]LP9%0xD:9?>{595R$W*}0AIVLP\
    >|)K+i<WGc5R)K7Z9%7Z)K9%Ia7Z9%9%)K#XD:EUGc7Z=6Ri*D=8@`<ZGcGc9[On\
    OnQuEIEjNlEjEOQuQuBBNL8L3UA06~&0.|%E2H2`'jB)KGBCS%P7,$.`B5.T&JId\
    '#/KRf0k-z-S-^>9>,4?-FSlOZ<(#I6~Ar/8P5IVN$?H>T@>J4J2-Y6~59FGD)Ry\
    QrKaD*I0S%+W*V-S#]%<A<GA$</[FGT/-NRQ<W?$T,.A>/RJJlTd>93tDBRS$4;r\
    A<1m6h'jO&LPMx9[+r6@9l59=PMM>(7?NL/t0S.q+r('4fLBLB,|#;1R>h<VT*0+\
    'fGKRQ)d:pKx)dKa:M:M3UKa=77FBhPz?H<?;(=E:#H~%<IVHvLG4W5=OZ1R*#9B\
    CMGc:p)-D)@3*t5z)YLOL'HR>3'U<Q?D+xH^=#<?>Q/K:)8_9%Qs)h4n94E8>`$z\
    :&>h8S7i)**DGA<M59<-8)N9MNB*D))>-z-z5R-N@IHs+r>Q0AT:+iId:p<dSJ'j\
    )R:)=c*}#:L6<?E,E3<5PMRyB?,]BtH1N$4;I04WOn3t,/$W'#-zJl<W;8HeG*H?\
    $)@=:7HeDlFhEjS`.oNL%T963U>QKa.e:7%+=c'#9n0E>((e%%4H.2Fh;`J2SI:7\
    4SO>:7RQL|)o9KGl>E<W(l96)d0,KGG--BRQ4NCK2$)dBbK:F&-^O>CNSC*D7F=E\
    HF9%$YOQ5~(GNL5o8$9%C&HF/K?H)d%+M/<EIuPzJl$zL67M8'MM9{3;P]:)A<Pz\
    9~<[Pb'?@<Id/xP{9G/xT*4N=((A3U.e(4;9=(RZRv.o4++hR`LGFGR85FJlP1&J\
    N$On(*J2JM5FOnOnL?5R5FL&CxC|Cu5FDEFPE,DEGGFP?=?=/k27GA(nE?JaIwS%\
    *f(wCKNL-5=jFG-5#w(s0q-F#}$W9lRy4+&*9OS?Q-,I%<Jl.o(nJa9lA'>,J27?\
    -zQ#-g8_ChOn8;GcOnI0%<;#<t5R2`Dl6u$o;x+W*f$$&JNLE[&*&09e*9L|N0(3\
    *w*]@B9lNL3U4+3L;#?H9l9l&eE6/-934+4+C0MM.%>|MMMM&0&0NL8JGe4d#5<3\
    GK4N4n>EHsNL&[;8;(.T?{P-OnCsA.,$2&?H:ZT*2uEwRQK:>T-zHGI0IwRQ?HC]\
    IV?{B).-734o9tLg3U@v?LMv-^#gB^L&3U2-2--FIy5{/BRQPM@l#M(]:`M?-UB0\
    0q)KO&OZ$oNL@`I08_>Q,]Jl'#&*S3EjG1P@Ar9QFGCp*};D@y8gOQ6o;r$<$5/B\
    ;ONLNL5a>uBf79=<<W%N%4CZLGN$Jl$G1ZOMQW+r5S+W=(.T1m?$:p.:D>/L$_I0\
    .$T(:`-54$:`:`#i)I;`T*RY'j3U599[)K=#P7L|O>A%.y;Y8_B4O&//@8&b'?P)\
    1)T*9?Iw3Y/{)@4/)@/B/t:Y&M4h4]-zOnS3T+4H2lO&&J-3B4BC():^GlRy?{S3\
    M/2H-zAW.H*259L6(n&259,|#:@N'jB)4+G=2e?$8_5-8@DrSY*+3tB#$W&3@N2l\
    3e*]T*B43:L@:)O>M25-F*O&:I1ZS%N$,$I08_+x-zB)O&1+$W%aPM*}H*F&Ew'U\
    'GIw%)J2/18_?DS3;`8aSYThHRA0CAF1'?>K5R:p;'L65A'6D764MMGcOa)v/s0_\
    Og)v3tI(Es=BCqK*8=.7,];hI]4n<5;r6Q8+9%DEIdH(Jl3;OZO>O>/8)-:V:V)@\
    I%59*}A<+r42TB/K8#9{5RI064=.7q1.?=Pj.e0A-z:&'#(4EU)&Qa:}%i#]8_H(\
    %<0_$.@l5oJR@l*}4~?A*]5-@_FO/125/K9O-N@m#CI($LS%Mu5m4+9GFPDyGA*f\
    1m?V1+)dFq)-$i'#2H-U8+?H;&>|I0*DC82_MXNLGK?HHs&3<-R8HR5FGY:)$WNL\
    =x%<>3+iO>O>O>KGBhA36hK:HsOvOn-{9%LhLh<5&3Id)-KWOn$x:i#:,]:.O>7y\
    7u4H;8TkTdTH$.B?J2N@#:A<4+-z:759>D-g1Z1Z1hMMH(SBT*K:B/.o?u@z;(2`\
    D4?@.H+wS%4;I0%<I0=j3U1mPz4&,/N$E})MAUI0R@7ZGe3:J2DE?H81T:N$P7:p\
    PMDr*}SG/kArL|&e6F7Z2-4H9eI;=oOZE^O&DE)-DEPMR88;BE;#8_AcEuP:8_5R\
    J2$)(GL_H(9T3L+<?{TN?')vP7(GOn7F=x?=?B;|E@J2-^PMRK4+3UBd&*,y;(0z\
    F*RA;]E[LP9TJ2/K8;B4Ia.K)vDEFh:)BCF9Lh$<N7/{$WT:0=TdGK&3>984*D3U\
    8_D)8;On9OO>;`+SGT:`Gl(Y>E#:9%)QJ2>|A75-)04nI0H?&0OnNLT19:$W9lL`\
    %WQr8R@G:PMM9O3j%%0=0_*}Ej9oCuCc*};HM/:T%<+%)|R$D1LhIP1m#M;(9j)W\
    Ry%l?)4H;()K=#2l5pO&4><zDrO&0A'?1mC873?{:DP{Q-@B+x9%9G73#($`8_I0\
    3U@5D:-;;#=c&e+<M64`B[BX8ROn@S(G2-4+:IPM$.OZA<9lB%2l,]G.-N63T[-1\
    BC-c7eE?BXM?LP-z5{*bIw+rEIKGJ29[I`Ch?H4+PMF*9OOnJaIc3g1ZEI=E8RLh\
    PMOoJX0x$00x#(I02l2l3U)HK:Hz;HNL8Z4H%qD)@K9%6hP7*+G?FhL|$cQaF*J|\
    -5+iKa/KKaE.4+1#1ZBhL&M/N$#mE[DrM/,3>wIR=8(D:OBC>lFG3WQ#'?R8,|<W\
    O>.e)KKL?H-.4+Lf7Z3^$o+N;(845-&/;FA%@`Jl96=cJ~Ej:7NLLPKa8_NL8#8R\
    4N*}RQ$<G*N-;`2H%$-5EdFPH?A%@NI09T2l=c.ePU$.8_E.([#(9GQ#Lh@l8+3@\
    HbIxBXBX?X1R9lEjH?;$PM?&OnM/3U5CLh;`A0Ej5C>E=)%BA}NLJlOn5R9%91O&\
    @BO>9[Gz2-PB9OAEN$-5:p0g7a813U*]:P8R8R2l-rRQI07ZQa2@8_3U;(8R2@:)\
    3U7Z9l4+BhG*8RAUKGNL9~:}%)1m1m9l=^:8ERKG?{(L1mLP)v-zLPLP9l1mOn0x\
    4R5R0A$.MMQaQa7Z%+JNDr(,A0+K3UA0+jDEJa5{R$D#On0cT*1_2l;#.oEwJc&Y\
    DENL:DK:-G,]#]'j?{IVIVBX$'>QPBPB64?HGlO&?p&&P=6*3,@p?HRyM?0y;rI(\
    -^-^0q/AQ*-zAr4n-z'j+x$4Jl<W*9A0OmQ@>|'oOc1:0_5R8_-zAuQ@/J>Q>YJl\
    S3+H%)%4/KQaAED%GY9O/K*D/KO>8_'UA<;m.y)@2l2l:W-zMxHi9?S3NLJl7|4N\
    8_N{>|?[0OCuNLI(;`A&@e/{A%RQ:P8?R$3t<?EI?HL64nA0CqOQ3tH?'6$<,u0_\
    DrLh-gD)D8.:JlR$Iw-z8_8=$W(WP?OZ4n*DMRGd+<HD2lIdRQEU-Z5R;(?H?HOn\
    648(;#@BEQJ2:&8_+WGMFq7q0_0_Ot$$-N>_I0,ENvPAF1A[?{B`<W@zIF930GHs\
    +r,]#w+;I(%qMxO>0A&e+i8#6h4rKfGc:`La;8On4nDRLh2`MM$xB@I0-zP7:pI0\
    -zBJKaOZA;:lJdO>DE(0FhS3T:G0-zP77Z;#8#,&1mA0+a8xImPNAR<59e)-B4O>\
    4H#w8;>)EIJ8)@JHP7Ia9%E[#~B4B43UIwLG0_@lNl$h2-FhNL,$<11D1m0#:D;Y\
    NLIVO>G(Ry&*C&?H:PGKCcDg&0'j+$#M9lI0RZFh'?>lAE>QOn4.:)9e@lRyO&4H\
    E1IVKGHsR$R$:G:D0M9X:dJ2)K8_:PKG'#Qr:[K:;`TVEIA0G%RQ>E>E4`A<%)96\
    =~/{J23eSG2`-R8B5{5{2lO4&x4NCK<DKGJ#(1M/EI(G'U*]8_KaCON^59*+&e?V\
    )CK:Cu:,@lO>&Y8_Q9Lh9%S3Q-Ka:VKa?HB44+;#0xBC3SSp4n>w1+;H-58R4n8#\
    ;T8m)-8_A0=(9l,$KGS59[8_9[-mN9>Q<>/W5oO>DrJ2%qA<AZ,$%q:PAI4nS;Sp\
    M,2`=Z>==ZL&Ry:I,|6@;HJ2L9MM6QP7A<9OLhDrJlGpKA4nK8MJ1mI0*f()I0*f\
    Sk1RA<NLNL%W.TOn$z&JNLCK'?-z0=-fE24n;|Ry*DNLRyRy4nRkKaArRQB)@l52\
    64P7:|&Y#M=#2lAr3tHR9O*9$4>4N$Td$WChFf5X1<L|LGR8Nq=j%J*}Hj-z0=RQ\
    RQAr=~NL:gHR<$/BLhR%A<$@OnJ2;(%<%<-z'x'z77B)4H3~4G%M4n,|.yBCS3/|\
    O&%i9?6@L6SY*]LP7q6~=#Dr4(7q'U8_5oD)?5.uNLOnR89TA0Ap3UNL%WSYE8C8\
    Ap8_909%774+-v&u$h7qFqP79O'j'#(5,I$z93Cd><>9-NP9:)0AMO,$G;RQ5RNg\
    ?H0A/Z6~?HG.G7-z(0Ka$x+W7q,0LNLG1+P7$.$.-zP&H8MM3+$<(X:7>3*DPUF=\
    /B*+2@B4P7BG<-5CF2#|HB'jC%=#O>4n?{2@779%818_R)DE:7Ne+WKaJlI0$z&0\
    3U@BC4$8K:$W.:4+SL4+)e3U*DP]-:%HK:L&%)B#:P81#MQ10#&0Ew=E&h9&$W5-\
    *]DvFg$W81-zBCRQ,3DrHeDE#oKa%<'?8+9[J2K%81R$*95RPnDE4+=xNL81M?J2\
    J2N$-hFX-z-t-z#]1+3U3U4?/k$oMM0:5{>h:`;(;(;MDEEI&i:)5{;(GK9%N$RQ\
    64J2CKI0J2GAOn81,],$@r>(3U;YO>/BA<Qa5-/k*w4,:2A<4+I05}A<:)81D)+)\
    /k4?/kMM/{;(DE&e815}3UJ2*}GAOn/B5-A<4XA05-)T6%RQ'-3U/K*DT9+5Cc2<\
    AU.oDE5&/{/8(G4n3/A0L6Ej<W3e9lRQQD$WL61|Cc/8RQM$(GJ2NL8k5{J2MMJU\
    MrMM+i-zA5A04N1`3U-5M/+H1Z&[FqLP4rNUB)M/O&CK?HHR3UM/O&,]-aM?N$EU\
    D)O&L15{KQ<J'?OZRQLB-FL&'0CuMMBhSkLTNLNLEj'j1+D)1+LPR8S3RK/BT*T*\
    Qe/K-z4++W9O+-Mx8_<A=xS%.TNL5RN$Q@NrNTA<Qu>|$WLBA=#a*+THFqS3)@R$\
    OQLPM/NL2`1.DE&TKGDE1M&P/D/{AU2l4n2-.HKEI0D)S(Gp;(Qh;Y,g2lMMLB/Z\
    ,}%4GMNQ8RS37P7EIwOnG*3URQB))S8;,]7P,xDEGc*D$<&eOZ7&@N@lE0#:OnKG\
    'U4nJlIwIw.eEU%W2l59E@R8ED,$2-'#E;4n6hAI)KKGEwI(Jl-N'uF=NL<_O&+T\
    >RSp&e'?Sk3U?HFPS`I05R@y+rRKQ0TF?{Sp934+(K1':&D/$z2->hOn+cLP>hDI\
    LhDE3/2/,]Ry+-Ka-z?=Gc47?HP&T*SGJP2lO&#AJp<5'?-gS5MxMM2`Lh.o=U?k\
    ;kN:I0L6G*S)CK4+?07]2`3;.oOD;(K[;(JV@B'SL|G8Ej$$'j@@Dd4HP<Ka1FFq\
    N$N$9lP-%%)K@y8_;`;`CcR2;_4+Q-5+9%9h&(=g0=J6S|#M#M5-R$NP2'4H:P'-\
    0n28&hLPQ>C*J2Q@,3RK<F81,nO>5{3UTa4`%<2lSNI~Q=Q@Dh@NFPQ<?=D:LhQ#\
    FP*]EwJl3U4N59Ql<=NL#(Qa>Q2l2=NLNLCKAw=H?{,3F=1mS(0x#6O>4+On4+2l\
    ,'R$LhPl8RD)I0&e8_Np$oR$MM,](4I0(4N$&eAwO&81'BKa=(2HPlNL*]QaMM,$\
    MM3U+i-zB)3U4n1ZFqAwCK?HHRM/NLM/3UB)4H2l=c5RM?<JLT,]:&LBEU-gCu-F\
    5{RK/K1+>|THDhLBQ@EjR8*}S%)@A<Qu$WNLNL7P8RDE/ZDE3^2l'US3D)2-*D/B\
    AU/{M/NLRK.HK:&J3/LPS%4nIwOn@NIw.eOZ2l7PECEU,w@yS3T?=U,'Sp-N6hI0\
    OnE;D)+R&e93SkEwFPD)NL;k'?+W2`4+KaL|N9I0,]OnLh&eT*#:MM*};->hLP;`\
    *]EjKaN$$$DE?{;(5-:PR$4+;_FPQ<@N81?=5{MM?{Qa'?/Q?{1ZJa3U1Z0_1aJA\
    J23C960c,$9[+x4H?]DF8d*wHs$]DrJl-gRQRQMMMMDE(G2lHFNLHHNL4+#]1h,]\
    (GK:2H4@7#.H5R.:J2%10xP,S33t-^J2%KIV2H%,*}T:-^NLRr$.&Y#:>Q;|>Q/B\
    <#OZ+H;`EILG2H7t1>0|;a#::f8q<W$WOn3tH8:`>QJ2NL5k;`(GFP2H5{$<RIP7\
    -z%i/8G%NL0qHs>w3;-5FP/sQ4RQ,|S3DE$WT*,|/{>h$r:I*AD:7P-VGYNL'j:`\
    1+$d9l9G2l.H>hT*3xLPQ94N.HPz4+O>M/R8C{%+%+A0Cu(nPzS%8+Pl)@'?CcGA\
    >9/1Jl:I4+Ew-zFP)K)KRQ3UQr,$5-LB)-PM$.Pf8+-g&*3UD:NMSW-z/BBtQ-96\
    NL#m'?HsRQS`$zPOQ>*DPlMM?=CNHsO>5-.TJlPz$W,$DrMMCcLh9[.VPz$<R8-z\
    P7/8%iQ-Jl#mQr3;RQ-5FP>w$o/BS3/k,|4+$HDEGY/{7P*9:`-N1+NLQ9RQ3x2l\
    T*9G9lPzT*.H5-A0R88+Cu-z,$3UDrCc)@$WS%/1>9*D8+-gS`-zSWBtQ-MMPlPM\
    Q>CKO>.T'jJ2Cv<5GsJ2'U1C'UR$JaFhT?T?8_5F-zQu._?HCKA%O.JlT*5|@l'o\
    )@'T'?+b5`'2*}J2Qa5~PDA<3^'{(G/`L}T+GK,I9?.TF1)SJ2QwEjO&5g4+AmFp\
    )7)j9lA@*]A2T*G.A?'j2a@T@N4NQ#G>,|PlPxTM=j$17>6h,=5|-z'?4@-LRQFB\
    PB#g?YPB@BHSFGNL<o9O:p#^+b77HR3t)H>7?uS35a+CRQ-z=y5eCK%C<W5R8m/+\
    NL3U,PK'4`,IS5Ab7CSE/{A,7oK:'p9z>iRQ3zGO%i4+*+@N$WJl,I3U5a3UDsH2\
    (J5==(KS%WL})s;rDr94OQ4N(4@N;kF=4+?VIqI3);4n3f=(5R=(:&9l8[2@5R'j\
    I#A[G5%UTJ@`Ni)XT:%kT:>MRQRK+<RQP/,O,=(qOQRy+7Q@'?(j4+/eFm5R-|TH\
    +W>hB?=XG1&WH?4+*f)v?iF=@B<|+<G.3U=(=x9TPm$W()9l96)SFj*=EjJ27Z3U\
    Rw@B+5>$T:9%$LQ#<u%)H?5R*w&EJl-5(GRz,H%<)^)S5|5{9GF=@N6(?=96,=)`\
    /kQ#*+$W$WSA5R(I@N,=(43UIwPH<k9G9?RQ8|RQ&{(G,/I09[9GJlI0TT81KaAw\
    Br=(F=A<3U)`*(J27Z6'9GD./8*D-^A<G.,I,I/88;B):)#(3U5RFh7.8?MM:p6_\
    A<9h8?,WRQMMG.*fO>On'9ML/{64I0PBL2*9Ly-5B)CK7PDrHF'H*9,];|?H:`BN\
    7P?{SG1Z1mAC7P*~9O*9#MR8-87PMx>E$</K/K>3S3B7,]#]S/RQN&6hNWReDE>|\
    ,|/85R4Y/t9s6FAVS%PgRQCu93OnChOZI&O/R$Hs-z@yS%<h8]R$Qa93T*2lI()5\
    0D6QNL>E?{0=<q?$/k$<:&=o93BOB?3UMxJy(n)R)//&OZ1ZDr.&T*-zI`$GQnOn\
    IVFw/KR8JeP79l4f'-SVI03/L|R$4NQa%W8B-^-59G.oC*6Q2HNL3US`,|On4+1Z\
    8R>98_8_9l9G'9ML/{Lh*9B)SV,]:&BN1Z/K6h9lS%RQNL1mR88_N$@yDEPfRQ4N\
    S%AU9l4NR$-z93<k$<2l0=I(93)5T*)R-z3UIVDr>9P7Ja<{9lR$9GL&/K)@)@>W\
    TV$o8#8#)@M-#w$o$p$oL|$o#w)@$o$y'?BC=E=E&})5)5NLB0$o$oDEOn96*4&e\
    .T?{OnOn?HM/Nq0A:I?HP]I)H(SkO>*+PM5-0wM?-5Iw*+,]0VR5*+5-P7I09%'j\
    '6<YGKRRNq5C4('?*9,|*}?.S>+eQ7FqDrH`A<592l+rOZ;($L3U<-NL4nSd9?M/\
    H?EUDPFq>,1h<W,=5CLhM/%WOZKGA0H#S7A0*}*}H(59G.,#NlR1Gl/yIwDE'eEj\
    Q$Aq-p9)F12l8_/K8+$G)v61$S2H*<9pOZS%5-On)57ZI0G.NL*+P7:)$W=UOs*b\
    Ew,AEwMO(n'jG.P2DER8OZPM,]$o0E,]Ja2`A0*f*2I<<5Nt/BN$(49TM/F=++((\
    P7EjF=?{:DN$/kQr#MDJ%d'jEjQ#R$,=++9e(')v9GTaB#?{LvOnNu,]965aDE$W\
    N$:IKaEw0WQaG*,|;D$o$o8'8aP7N$:)8_NZGc*{?HOQCK0_On:VBDA%J27P-z6b\
    %+-FL8<*L&D)$$P7)o3;K{$$Iw5ROZ0_FGA0$]>Q%4Ch$<He*}T?N?9G7P/{S3DE\
    77On.N1D@iR^3U2Z1hL64NJ2/{=V8;3t7FRK8;PMMM'U+xJ7:7-zJ/-z.e1&8;3t\
    /164O@%<J2$<8_PM%`KH?H>Q@y0AS%FPTC>|8/<W'FO_%WK:*D5ROQ@NNL+yMM:p\
    Bd$<,]Dr5oOnPM1h7ZK:K:E[Fh;YJ2BC(GT*TCN9IwK:PM1%OQ$W:f'-.296O&SG\
    1m@NMMQr:T@NLP*w$WM/$WQ?I0RK:`CK9G?3*O;#N9&17F-g;#TC7W9%Pl&eOZ3e\
    MM&e*$9O2RJ2-gPq8~OZ+iA0Sp>9S%NL.]On5FMrTV:`R=LP+xR8-^P7-zPMFGGA\
    ?uHV)_0_/KEj?+(4Pk;Y8E)5(4OZGqRQJl4H'UO&H(4N:p77Eu8R?=TY0RMMCH<}\
    IT9l81MQFq>9Qa)-FQTVS`)_7qG.Jt,$1mLPL7FPA1)-PM?'6hE[;(AW(4)vPMOQ\
    #HQ@0RFh4H>l'BO}8_Q#8?NL4H%W4cJ2FP-4=ENk8_5RMYNM<}BCM/(=MM9O;(;(\
    <}L&4NCI;(MM$o%iDEOZDEDc8_R{NB938y5-5-.ENL96*fQu+k?'A0#]-zR8RQ#]\
    9~-z<-+HC^@S73(nT*-52?290c.a?H:VB3*}EIJ2NL&[DeH(J2=Z?{A04+>gNG56\
    #g-F'KL6+xPB@A-z%_<,L.,]5{,=/BO&@$#wBoB)'-=>-^PPNL@l>T0A1ZO&64+H\
    NLRyJ2.HB23;FG6_P79l,]@l,IT*<WH(DE;O/S6h9O%4EK/M%<>QOnEITd%WOlGC\
    3vR8DEDkRm5R&oDcDVLhQu$41+$kD:(_Dk%<S3'jP]?'Gl?|-zQY:b@?-z8_PB>Q\
    Mx#w%<4n/IE'RK;rJEJF*}3t;rFP2SNLEI7P6@$<4+GyL61Z4N'j,~.y%;DE;m3w\
    O&64S%()K@Gl;`8R3UP$LUB)TaRQA%CX'vK,L:AU>QG`S3K>;Y7?N'K)JlLG64&J\
    8?3U>QBC;(NLO&/t#:+qOZC*6e?{9~EI#(+H0_BXDh7&A0KGR-LNPzG.)v/Z1]S$\
    G|:7:t8;HsL5PS$<IwEjOn&y+n%<0_3t1Z)a-g&eHsRQEPLp2:P+GK7PSu:@L;@q\
    D)0_:@N9(LQ>5RJl,m:V?=8_=xBZ'U.e8_G%%4S3R8H(9TT]5R'#P=4+.`+HFq'#\
    :'0F9O>Q9l8_@B?:5o;OT_>G#:>SJqM?S`8U#&7.F=7r,$<R)&T*RK$G=(T:).F`\
    +i?l@(Sb3UOn5-/k:`'#GIJT9%Fv/K){DrR89{;#9l2-$z.B8+6~-FIw<-HwPl1m\
    *oJl>h3;93-.:}6JO>+#9(0AJl,$H(I0T:-zB?3U,]64'SG.Q@1mMx,/JaOn7&D:\
    2`I0-zQu&J@`DT1Z7ZGE;k@N@N1hGz)K2HNE;O4+,/4+EY7Z1mLhR*4nR@$oRyT*\
    LGN9:p=o#(4n?{:pF2*2$)Ja9%F56F9TN8NC=JIaB4FhF1@D8eE@)(%<=x*1$hC%\
    .`T*IwOF2`GK9T6FF*C?E[Hs0zR8RE8>NLP7Fh=(J23t.o:D5oEUTHF1Ja-gIV;|\
    9lF1=dTIH8LG/kLh9%Dp#M:P;`:)$WI09X*}B}T;NL9m#O7&@B)d?H'#Fh:POQ&e\
    -g59$zDr9hLG)K9[Pl4B&08_JaJ26_E6$LQr?{'U9l2-3U?=3$@B?'9GC*LGC$'U\
    7^EI9T<?2`>rEw-5@NAUMxFhK:6/4NTa96@`8?,5L&Pl3e4+Ry*wM?O>,55{=HPt\
    ?=GY-5'U+iCK6F4+-NEw9l5o2lOn9%Sp@Z4;S{8R$YG[2WN9,I0A*_5a-`*+$<NL\
    #(T:M/+HS31RS`3U=,1+3;@y%+O>7Z=8L]4+4+?{&JRQ;K8_8R3UTT7QCc>E8#,$\
    EH)5:7$z$.9lJl7M9[,]9lL44+81%<4;N6&eKC4+J@/k&*=(8R)`A<=x:)TT9~Q,\
    =45{FhS3815-.BNLR8+iQu?'96H(?{(nCKBh-5+H:}=ZMx&YL6.H%WFG5R,='-Ry\
    ;|$<.`#w?{N6@l64Iw/B6_-F3;G{==#gOn?{RK?{/K%<6h?'%W%<PBTT;rFP3t+@\
    OZGY%<9OE@@?:`$.DELhFE$W<W>Q,IL66e8?,|:VM?OZ'U3tN9<?RQ*^Gl:7+HO&\
    6FQ@S3JW+n+qJl2-AUC80N+U.o;YRKC*4NNL&e()Fh#:O&BCS38??=J/8+G%9%7&\
    KGF18_Q>(G0A.e,]LG)v:@-gL&9T6F4+BXG.8;@l5R#$@BR$=U)v:`$G?H*o6h7q\
    '#J2/K:))&S`5-RQJl5o3;>9F_+i4+5R;#T*@`O>6F@BEI,]&J@NRy,/E[2`2H#(\
    ,$:p9eT*-N:p;`R8%<.o=(Fh5o=(;|9T.f$$NL3t%+B4$zFh:P:)$LOQ59*}THLh\
    9T&w5{96?=9l,581?=)`@B*w3;8R2HSp9%NL&J$z8#&eK:Qs'#5F#M+WA<96;(Qs\
    :}:DE3CK3H:}MM$W0a$WCK6N6_$L1ZBbB{JlJt4+;OJaE8+xQL<?Qa>EJb9O$t$W\
    Bb#-/k.o.o-.(G1e/{;OC*7q8=:7GcC85RPBPB&eA<9G')CG7qMMIVMM,v3/OnIV\
    1Z$.1fA<N$IV#|#GI0O&7uAj81,)AU-gGA=(F=6F1+Ah(}/k+x?H7ZFi/s>l6TJO\
    2l&e>Q*b2HF=IVF=:}E3CKMM0_$WIV({BbI0Jl1Z4+;O6_:}Q@<?/{IVF=;O:76F\
    -..o1+7q5FPB8;,)OnMM'#J2IV3/MM,t&e81A<2l7uAc1+GA*2Ac0e2H-z-z8H,3\
    L&?{J*.SRqO&Mx+x,^D:#w>97*PXBWRQ>Q59-FMxO&R84n'U,^A<*}TSTd+E9O#%\
    HVHd$F%4.&3U9w9['?L6,I9e;`4MDr,VK+,|/{On.HCK64@NL;)-.=$WJaCKD:RX\
    ?C+xP7R8(ZJl*f=(PMJl>9-YTENL,3:&O'5R)&'S>T9OG#Jl9wD:JlO&S8MxB1Ja\
    ()MMO&E-+-On9[I0I0=(,;Ey#:2`4nEwO&.JMM2o/#P[Iw7n#)J2Fh3UQr*f#MJ2\
    O&BhB#9GH?*w4_F(Ew#YJv-^<W,|3U*fJYO&RQ2l9[J28c8_8_Sc1rR]F*5p<5NL\
    AnMM@l@+LBM?3U/M2HRa/B5q)@OQ5R(G1mP]:)On(4+HEw0_IdE6/m(LP]OQ3UJ2\
    (49T8b<9L|P]3U3UOnP-L|;|-vC1;rIV-^>+PM8_'jMx9Q8R#:$.I}+<*]1mIw+H\
    LY3U;r'?KGQHGcRD>9:p9O?HS%3AC8-N1ZQaO&<WS3HF9G9O+rOMIw9OE69OJa1Z\
    O&:I:IPM9T;#%+I}I07uO&J2NL#(*DG*K$On9y9[*93U>(Mx#l>QI0-gJ23U:K;%\
    ;#8R8_3J#(-N*99_9O#5-g8_$.1+1+1+%4@y@z5>GAR859'U@z595>+<59GA-N-N\
    6e;,;8;8$.N9GD2lNH.t+i&J@*B)*},$IwB)@l5-L|==#]O&Bn;|;iTH*+#wNLN$\
    Fq$?4n1Z>3Mx%4O&/$Fq4rKs#:#:1M/8?u*+@NGc:RO?EwGK@[Lp7.$LF=Cg%77u\
    5f8#L$B?$$,{A0A01B@N;y5a4+$o*}4+IVFq/BF=$CKa=x.o$a7uFh9e0#@VL|3U\
    4+4H&e*21mJl?{,$He4+81I<B)-z:pA[.oI0@[0_'#7uB?PMCuI0.o#rFq/BPU.e\
    $WILEz,$He,$I0B)-z0_I0PMFq5F5FJlKaJl3UO&P]PMCh8H>E2kO>PM>E#:O&K:\
    1mNE+i@}7ZK:E?0`LPNLLP,]EW7Z?^0sOnHy#y,>*}*N=x?29O'6598R11@N,_,]\
    I0Kj7uD)NLNL0[,3Op>|8R.<3tGz2l7Z3t:)Gc'UOEPM1m0_5<H?H?>x8+H?T*T*\
    )&+i8+FZ0_?{6z)kLo@lNLBtG1,],]MMIX6[OYSGMlJlL&NLP7C%+@+<4H7d8R8?\
    >lHr:P)SN,0x@N/KM/Ma2l&|BC;#%+Jl>w9l87=(AUN9+i@y0_K:E?LPLPHs/K,>\
    ?H#wEU0qOn9l9O?'5<5&3tGc1.O>5C6hNL>w2lH?0_O>O>6hG.OQ,]SGMM,]=(:P\
    +<C%0x8R&{BC>wAU-g${/Z-zJaQa%$Bi#dFG9?/aLhCq5R$zEII0MxN$E[6FE`-5\
    9TJ29X>l>l9T$z$z$z96$zC*-gLG-gMxQa$zBh5REIE[N$9T>l$z$z-N-5-N-NDX\
    DE%q3U+iEIHRQjF*K:HOB)On5v'|O&-5-5F+O&H'NlTk$W4nFq$.)@GYEI$.DF,I\
    0RB)GA4N3y%4N$Gl)@K:Mx5o,|MM8HJ2&#%<<M,]%W64+xEjP0DaN$360ADE4+S`\
    %4Jy%WN9FQ-NQrID/k,]=RPR1m2`GY2l4E1h#,Fo-^I0/K&JEUFh%<.eJ27Z9TE[\
    F|N9IV;`Fh:P$WOnLG5-B{7kSTCK'j*DN~3eB#'UOQFqI0K:Qa-^0R;#MM;`&eK:\
    :)Pl<;DE+i3UHRFoHFJ2B)On'j-5O&4+DE$.EI,INL,|B#K:1+8I4NJ2%4%<+x,]\
    On<M640A3/Jl/k&W7Z/KE[&eN9;`%<9TLG5-:PB{SG<;Dl7h0LK:-^%<<W$W%RH(\
    0_-N4+#:#(-|JlPVL&-^>wL&:DOn-q0j*}HYR0'jM/S3Rf>9L*B2BhPMIVRQ*D:7\
    OZ%<$.6$HRNLA<IVA<5C?'QuP7>>S%5RS3=N5R>QP}3t9OR8FI-zMxDE$WHRHREI\
    9T:D>hFqRQB4G*+rM8AUD)5C,|0R%<S3O&:-S%*D0R9T5REU@l:V8=0_H(LhH?64\
    ,]'UL6#19lS`S+Cu>h7qFq8+T:6h?V?HMM-NC&MM.oN$Iw>h)K>h?{-N2`?{3;On\
    G.AUJaT:7cB?EI/ZHR02E[@('URQ9T>FG*J2&0,$MMP7TGC(CK?HRRE69lJ2:)Qr\
    ;a#W%q%%)KA<$WRQOnLP2-%<EjKG9GQa,=9THR&E+<4gGYMM:)Qa59NLN9HR>wS%\
    MM9d:7G*K:3UE65RJ22H8a%%:DOnHVM/'jA<B2%<:7PzDEEI-z5RT?S3HR=N3tNL\
    *@KG:DO&4N2-:)0R>h$z8_'UMML6@l64?H?H6hS`T:Ej%q>hRQ7ZC&Iw#M9T?{CK\
    %%:))K&eS%3UE6K:/KI0I0IJOn.TNL#JG}4t$.$<)FG.*}770S@U1h7?.oH?/1>h\
    $W6y?vOnEw9e%RKG$)%L)A7M%+;`969eKG,$PzEwG.%+7M9l.e.e@N6e@N8?C&%'\
    7q7q*}-FLGAr:`*D7q%+-.GK>QT*-.ArG.$.$W:j.*,|B6A</8LG7~3^>ESCChF1\
    G.8_%+T:+->EEURKAUT:E?4+HT1m8#5F?H9%R8%+>E:DB{:P:PC6LP9??{?{<;2H\
    7z=8%+9?Ay+x+x<?1eJ<+x0_+x+x5F'#OnOn.xMM.1@u/{T>9T08CcP4/{:p3e?H\
    .B7e3/#]?*:pLPMMKG93OnH@?HI(93I0.T'j>l$W;`3ULP(4MMQaOn*fB)4r#]1]\
    HR+L3ULf,c,iC@0qHF;`4nD)#wP=>T9{IV1m9lPa-F-^;|OZ>h;`1.JaAP0_>Q9R\
    HR%=A0>|-z$W)CI05d+H#aO^0=>^<kLAFG$4-zQ@5R/KDE+r*9F=4{Dr1hKF,|#:\
    I0QuS3O&9?:+GlG=Ng%6I04N7709Jl.o2l8?-z6eLG,I64G.;8ChQ@F1@lOn<MR$\
    0=/1EjIwA0CT?C2HGW8_C8C86e;#'U8_T?J2OQD)T*?HROK:<M)-3U+H@`/KS%+r\
    8+-N<WNL7q9l5G'#5?:&9OT?8_;#T:RQ<k1mOn*}DED)2HG.1hL6S38#T:Q:$o$o\
    2HAUQ;I0I0On)-B?+]2`9%MMA0A04+$W,]Mx-zBz.^JaH_1mDEBdLhIV@(0xIw-L\
    C&9T:DDEDE/qT*G*F?N$,aOQ?{?HIVBdD)9%#M8H2l;O3UGKA<4+D2:PJ2A0$z3U\
    3US34HLJSQOQQr6_L|%)OnA<K:%<4NM/Ej2`TaC[CK-50(9GM/;DJ2Q>K:-^/k1h\
    7FQ9C&Qo.T/{OI8_'#8RDr#(BC3ULf1mDr8_9@8l;HR8K:,]9l/k8_JlOn*f3UOZ\
    HF9l-F#]1+#a>|<k9lOZQ@-z#a$.1h>QFG084n6eI0,|GlQ91h7F3U4NJlQ@K:M/\
    /18_9%4+8_DEGK0=C82H643UOQA$9O?HT?-N7q'#/K<W<k+H59D)DET*-^+W$W'#\
    G.IVI0Bt,]A0-z2`AU4H$oC&#M?HF=/kN$>(4+8H$zL|%):P;OOQI0J2/{CK9GTa\
    1m.T8_Qa/k=%NL-z8_5O%WMM-z+V3U-gBC.[DE-g;Y$.P7RR1m@l.0#yIV4=DEOn\
    -vN%5|5{>Q2HR8$.MMM?RK-F-gIV=c*9.oBC9O;I-zHR;X8_$oRQ.oP7)@ABKG'j\
    *D5RN%/KRyOnMxOnM?G]OnGAO>,3Iw,|/Z#(RQMP1RKG3t9?S3M~G=1Z:)BC;k.o\
    B)4fLGS*'j:+1R<k,]9~3t3UH(2OHR%aIw5oOn%<6464$WJ2645RH(59G.,],]7P\
    1qIwD)8,4N=x9l>QDr-z#BSp>K@l?{$<+H9lAc4+5RH(M?P7?H8_N9S`7.,I7qD:\
    ?H59NLNL5?T*8++r?H)0/15R6)NLTa3UDrO>'j;DB?#:A0G01mG.,]4n:`-|)-H(\
    MM1+P7>j7q:p1mO>(yJ%5R+r&.-F13O>P7JlIaDE1+(GFhJaBd9T3U/M4;F.0_)@\
    )@NLN$MM3U8_GA73G.G8NLH(:DKG.eGA'?3UH8R$#MN3NL=c'jRs9TOQ:7$WE6Sp\
    OnIw5{O&G:EI4NNL2-$WO>Ej2`-54N96MM.e5FJlJlH(:ITaO~O>9lH8JlL|NL>Q\
    (Y:)JHNL3UQ-OnQaN9Mx>T=81m;(O>;$*}PBOn8R%W9l1+9[E6PBO>/nA<8_9~=$\
    5F3UP7;YDE=cM?&*$.R8/K+r9lM?KGMx9O'jA<P7L|HREIRQ,|/ZLG1RS%.o9~1Z\
    Iw%<8_5o/M,]OnJlG.IwAc;D#:7q$<>E?{)-/1P7Ej1m1+,]/MA0)@:pIwNLN$Ia\
    9T3UNL4+1+NLO>R$9T964N5FOn9l2HQaO>1m;#/kE69l5-9O4+Jt)v4+4+MM)v9{\
    OZ)S3U>6)S>3S667S34+;(;(On9T'?649G<W?H9l5F67598sK:K23t;(8_CuQr9G\
    59?H9OMM)S:I:I1+'--z;8;8-z>3A<A<;k-zK28+A<;8'j-g-zA<;8:D:m;b2l;(\
    T?=T-^2`2`5-/tGAGz1Z2-7P1ZDr8_<k'v1J1JNL?{*DJ2HF;`;`@(*9(GOi+FNL\
    JaMMA<:pMM@yPL8h*c,$%qMMMVMM*Z#:RG*C%qNs:pQhMM,$9lRn-^-z-z;;;VP7\
    )SA<'3HeS3RQ;##M%)HR$WP7'-HR+o;(<-+iT*/K/K+t-^FqP7>Q'#.e?JP7FhG*\
    DrDr-^-NIV#c+HHRRyA<D:DEOZDEGcIw5R593/5iMMH(EIJ2JlMM8R$WN$A00_Iz\
    Iw1jKa,bQ@LGIaQ@=E<;?ZQY3UT03U3U?V3U'j'?'?1+M?O6Ka$.Q-Ko&c'jMM5l\
    GK9O9O(HAUKa7$=(5FN$)5PMP+(GNg<WQ/T@A<PMMM=i,]IdNL)AT?+<(G5-MB'j\
    '?1+O&5R9O$.GKT*7%On)5A<Id9`>(/?>-MM9[9[/86W*+9O*+9[/86Q00A0%)0)\
    PB)&1+5{KaOn########Qa##I(######T?########Dl##########9~########\
    ######CK93####RK########93.`F>:I########.o*D####################\
    #######################MGA<g####0_#]8?HR+rRQ8;#:HR;(:I%W3t##8;L6
    """
}
